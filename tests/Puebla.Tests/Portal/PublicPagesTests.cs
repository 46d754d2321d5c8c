using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Puebla.Tests.Portal;

public sealed class PublicPagesTests(OnePuebla one)
{
    public static TheoryData<string, string> Pages =>
        new()
        {
            { "/", "/en" },
            { "/cifras", "/en/figures" },
            { "/acerca", "/en/about" },
            { "/accesibilidad", "/en/accessibility" },
        };

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_page_is_there_in_both_languages_and_links_its_twin(
        string spanish,
        string english
    )
    {
        var puebla = await one.Running();
        foreach (
            var (path, twin, language, other) in new[]
            {
                (spanish, english, "es", "en"),
                (english, spanish, "en", "es"),
            }
        )
        {
            var page = await puebla.Page(path);
            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            Assert.Equal(
                twin,
                page.QuerySelector($"a.twin[hreflang={other}][lang={other}]")!.GetAttribute("href")
            );
            Assert.Equal(
                twin,
                page.QuerySelector($"link[rel=alternate][hreflang={other}]")!.GetAttribute("href")
            );
            Assert.Equal(path, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.EndsWith(" · CRM", page.Title, StringComparison.Ordinal);
            Assert.NotEmpty(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Headings_come_in_order_under_one_first_heading(string spanish, string english)
    {
        var puebla = await one.Running();
        foreach (var path in new[] { spanish, english })
        {
            var page = await puebla.Page(path);
            Assert.Single(page.QuerySelectorAll("h1"));
            var levels = page.QuerySelectorAll("h1, h2, h3, h4")
                .Select(heading => heading.LocalName[1] - '0')
                .ToList();
            Assert.All(
                levels.Zip(levels.Skip(1)),
                pair =>
                    Assert.True(
                        pair.Second <= pair.First + 1,
                        $"{path}: h{pair.First} is followed by h{pair.Second}."
                    )
            );
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_page_has_its_landmarks_and_a_way_past_the_menu(
        string spanish,
        string english
    )
    {
        var puebla = await one.Running();
        foreach (var path in new[] { spanish, english })
        {
            var page = await puebla.Page(path);
            var skip = page.QuerySelector("a.skip")!.GetAttribute("href")!;
            Assert.Equal("main", page.QuerySelector(skip)!.LocalName);
            Assert.All(
                new[] { "body > header", "body > footer", "header nav[aria-label]" },
                part => Assert.Single(page.QuerySelectorAll(part))
            );
        }
    }

    [Fact]
    public async Task The_menu_marks_the_page_that_one_is_on()
    {
        var puebla = await one.Running();
        var page = await puebla.Page("/cifras");
        Assert.Equal(
            "/cifras",
            Assert.Single(page.QuerySelectorAll("header nav [aria-current]")).GetAttribute("href")
        );
    }

    [Fact]
    public async Task A_page_sets_no_cookie_and_carries_nothing_inline()
    {
        var puebla = await one.Running();
        using var answer = await puebla.Ask("/");
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        var page = await puebla.Page("/");
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
    }

    [Fact]
    public async Task A_missing_page_offers_the_search_and_the_way_home_and_claims_no_address()
    {
        var puebla = await one.Running();
        using var answer = await puebla.Ask("/en/no-such-page");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await new HtmlParser().ParseDocumentAsync(
            await answer.Content.ReadAsStringAsync()
        );
        Assert.Equal(
            "/en/search",
            page.QuerySelector("main form[role=search]")!.GetAttribute("action")
        );
        Assert.Equal("/", page.QuerySelector("a.twin")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }
}
