using System.Net;
using Puebla.Kernel.Access;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Tests.Record;

namespace Puebla.Tests.Access;

/// <summary>Of any page one may ask why one sees it, and who else does.</summary>
public sealed class WhyTests(OnePuebla one)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/en/about")]
    [InlineData("/acervo")]
    [InlineData("/acervo/grcm-2117-03-01")]
    [InlineData("/acervo/grcm-2117-03-01/1")]
    [InlineData("/acervo/grcm-2117-03-01/archivo/es-1")]
    public async Task Booklet_l989_995_what_is_public_is_for_everybody(string address)
    {
        var puebla = await Kept();
        var page = await puebla.Page($"/por-que?de={Uri.EscapeDataString(address)}");
        Assert.Contains("líneas 989–995", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Theory]
    [InlineData("/acervo/grcm-2117-03-02")]
    [InlineData("/en/records/grcm-2117-03-02/1")]
    [InlineData("/acervo/grcm-2117-03-02/descarga/json")]
    public async Task A_member_reads_the_rule_who_else_and_by_which_mandate(string address)
    {
        var puebla = await Kept();
        var page = await puebla.PageAs(
            "official@country:CRI",
            $"/en/why?of={Uri.EscapeDataString(address)}"
        );
        var text = page.Body!.TextContent;
        Assert.Contains("the member countries", text, StringComparison.Ordinal);
        Assert.Contains("You, as", text, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".source"));
    }

    [Theory]
    [InlineData(null, "/acervo/grcm-2117-03-02")]
    [InlineData(null, "/acervo/grcm-2117-03-03")]
    [InlineData("official@country:CRI", "/acervo/grcm-2117-03-03/1")]
    [InlineData("official@country:CRI", "/acervo/grcm-2117-03-77")]
    [InlineData("official@country:CRI", "/no-existe")]
    [InlineData("official@country:CRI", "//elsewhere.example")]
    [InlineData("official@country:CRI", "")]
    public async Task What_one_may_not_know_of_is_not_found(string? who, string address)
    {
        var puebla = await Kept();
        var path = $"/por-que?de={Uri.EscapeDataString(address)}";
        using var answer = who is null ? await puebla.Ask(path) : await puebla.AskAs(who, path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task One_who_may_not_see_it_is_told_the_rule_alone()
    {
        var puebla = await Kept();
        var page = await puebla.PageAs(
            "official@country:CRI",
            "/por-que?de=/acervo/grcm-2117-03-04"
        );
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Usted no puede verla", text, StringComparison.Ordinal);
        Assert.DoesNotContain("inventada", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("secretariat@secretariat", true)]
    [InlineData("official@country:CRI", false)]
    public async Task A_page_for_an_act_is_explained_by_the_table_of_offices(string who, bool may)
    {
        var puebla = await Kept();
        var page = await puebla.PageAs(who, "/por-que?de=/acervo/grcm-2117-03-01/clasificacion");
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Clasifican los documentos", text, StringComparison.Ordinal);
        Assert.Equal(may, text.Contains("Usted puede verla", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/acervo", "/por-que?de=%2Facervo")]
    [InlineData("/en/records/grcm-2117-03-01", "/en/why?of=%2Fen%2Frecords%2Fgrcm-2117-03-01")]
    public async Task Every_page_leads_there_from_its_foot(string address, string expected)
    {
        var puebla = await Kept();
        var page = await puebla.Page(address);
        var link = page.QuerySelectorAll(".site-foot a")
            .Select(a => a.GetAttribute("href")!)
            .Single(href => href.Contains('?', StringComparison.Ordinal));
        Assert.Equal(Uri.UnescapeDataString(expected), Uri.UnescapeDataString(link));
        using var answer = await puebla.Ask(link);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task<RunningPuebla> Kept()
    {
        var puebla = await one.WithFacts();
        foreach (
            var (day, audience) in new[]
            {
                (1, Audience.Public),
                (2, Audience.Members),
                (3, Audience.HeadsOfDelegation),
                (4, new Audience(AccessMode.Body, "troika")),
            }
        )
        {
            await puebla.Keep(Texts.Of(new(2117, 3, day), ("1", $"Texto {day}.")), audience);
        }
        return puebla;
    }
}
