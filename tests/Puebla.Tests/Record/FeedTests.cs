using System.Net;
using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using Puebla.Kernel.Access;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using Puebla.Tests.Site;

namespace Puebla.Tests.Record;

/// <summary>Atom feeds of adopted public texts.</summary>
public sealed class FeedTests(OwnPuebla own) : IClassFixture<OwnPuebla>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/acervo.atom", "es")]
    [InlineData("/en/records.atom", "en")]
    [InlineData("/acervo/organo/grcm.atom", "es")]
    [InlineData("/en/records/body/grcm.atom", "en")]
    [InlineData("/acervo/tema/trafficking-and-smuggling.atom", "es")]
    [InlineData("/en/records/subject/trafficking-and-smuggling.atom", "en")]
    public async Task Each_is_a_feed_by_the_standard_and_another_library_reads_it(
        string address,
        string language
    )
    {
        var puebla = own.Puebla;
        await puebla.Keep(
            Texts.Of(new(2130, 3, 1), ("1", "Un párrafo sobre la trata de personas & <otros>."))
        );
        using var answer = await puebla.Ask(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var feed = FeedRules.Read(text);
        Assert.Equal(language, feed.Attribute(XNamespace.Xml + "lang")!.Value);
        using var reader = XmlReader.Create(new StringReader(text));
        var read = SyndicationFeed.Load(reader);
        Assert.Contains(
            read.Items,
            item =>
                item.Links.Any(link =>
                    link.Uri.AbsolutePath.EndsWith("/grcm-2130-03-01", StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public async Task An_entry_says_the_same_in_both_languages_under_one_id()
    {
        var puebla = own.Puebla;
        await puebla.Keep(Texts.Of(new(2130, 3, 2), ("1", "Un párrafo.")));
        var spanish = await EntryOf(puebla, "/acervo.atom", "grcm-2130-03-02");
        var english = await EntryOf(puebla, "/en/records.atom", "grcm-2130-03-02");
        Assert.Equal(spanish!.Element(Atom + "id")!.Value, english!.Element(Atom + "id")!.Value);
        Assert.Equal(
            ["es", "en"],
            spanish.Elements(Atom + "link").Select(link => link.Attribute("hreflang")!.Value)
        );
        // The title is held in Spanish only, and an English reader is told so.
        Assert.Equal(
            "es",
            english.Element(Atom + "title")!.Attribute(XNamespace.Xml + "lang")!.Value
        );
        Assert.Null(spanish.Element(Atom + "title")!.Attribute(XNamespace.Xml + "lang"));
    }

    [Fact]
    public async Task Only_what_everybody_may_see_and_somebody_adopted_is_in_it()
    {
        var puebla = own.Puebla;
        await puebla.Keep(Texts.Of(new(2130, 3, 3), ("1", "Interno.")), Audience.Members);
        await puebla.Keep(Texts.Of(new(2130, 3, 4), ("1", "De muestra.")), sample: true);
        Assert.Null(await EntryOf(puebla, "/acervo.atom", "grcm-2130-03-03"));
        Assert.Null(await EntryOf(puebla, "/acervo.atom", "grcm-2130-03-04"));
        // A member's reader gets what everybody's gets: a feed is kept by programs.
        using var member = await puebla.Ask("/acervo.atom", "members");
        Assert.DoesNotContain(
            "grcm-2130-03-03",
            await member.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Who_has_it_already_is_not_sent_it_again_until_it_changes()
    {
        var puebla = own.Puebla;
        await puebla.Keep(Texts.Of(new(2130, 3, 5), ("1", "Un párrafo.")));
        using var first = await puebla.Ask("/acervo/organo/grcm.atom");
        var tag = first.Headers.ETag!;
        using var client = new HttpClient { BaseAddress = puebla.Address };
        using var again = await Conditional(client, tag.ToString());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(tag, again.Headers.ETag);
        await puebla.Keep(Texts.Of(new(2130, 3, 6), ("1", "Otro párrafo.")));
        using var changed = await Conditional(client, tag.ToString());
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(tag, changed.Headers.ETag);
    }

    [Theory]
    [InlineData("/acervo/organo/nadie.atom")]
    [InlineData("/acervo/tema/nada.atom")]
    [InlineData("/acervo.atom?pagina=9999")]
    public async Task What_there_is_no_feed_of_is_not_found(string address)
    {
        var puebla = own.Puebla;
        using var answer = await puebla.Ask(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_long_feed_is_paged_and_no_text_is_left_out()
    {
        await using var puebla = await RunningPuebla.StartAsync();
        for (var day = 0; day < 53; day++)
        {
            await puebla.Keep(
                Texts.Of(new DateOnly(2131, 1, 1).AddDays(day), ("1", "Un párrafo."))
            );
        }
        var address = "/acervo.atom";
        var keys = new List<string>();
        var pages = 0;
        while (address is not null)
        {
            var feed = await FeedOf(puebla, address);
            keys.AddRange(
                feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)
            );
            address = feed.Elements(Atom + "link")
                .Where(link => link.Attribute("rel")!.Value == "next")
                .Select(link => new Uri(link.Attribute("href")!.Value).PathAndQuery)
                .FirstOrDefault();
            pages++;
        }
        Assert.Equal(2, pages);
        Assert.Equal(53, keys.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("/acervo", "/acervo.atom")]
    [InlineData("/en/records?body=grcm", "/en/records/body/grcm.atom")]
    [InlineData(
        "/buscar?tema=trafficking-and-smuggling",
        "/acervo/tema/trafficking-and-smuggling.atom"
    )]
    public async Task Pages_lead_to_it_for_programs_and_for_readers(string page, string feed)
    {
        var puebla = own.Puebla;
        var shown = await puebla.Page(page);
        Assert.NotNull(
            shown.QuerySelector(
                $"head link[rel=alternate][type='application/atom+xml'][href='{feed}']"
            )
        );
        Assert.NotNull(shown.QuerySelector($"main a[href='{feed}']"));
    }

    private static async Task<HttpResponseMessage> Conditional(HttpClient client, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/acervo/organo/grcm.atom");
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<XElement> FeedOf(RunningPuebla puebla, string address)
    {
        using var answer = await puebla.Ask(address);
        return FeedRules.Read(
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
    }

    private static async Task<XElement?> EntryOf(RunningPuebla puebla, string address, string key)
    {
        var feed = await FeedOf(puebla, address);
        return feed.Elements(Atom + "entry")
            .SingleOrDefault(entry =>
                entry
                    .Elements(Atom + "link")
                    .Any(link =>
                        link.Attribute("href")!.Value.EndsWith($"/{key}", StringComparison.Ordinal)
                    )
            );
    }
}
