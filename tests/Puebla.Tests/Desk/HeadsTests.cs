using System.Xml.Linq;
using Puebla.Kernel.Access;
using Puebla.TestKit;
using Puebla.Tests.Journal;

namespace Puebla.Tests.Desk;

/// <summary>The heads of days that are over, in Costa Rica's days, for everybody.</summary>
public sealed class HeadsTests(HeadsTests.ThreeDays days) : IClassFixture<HeadsTests.ThreeDays>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/diario/cabezas.atom", "es", "Cabeza del 3 de marzo de 2026")]
    [InlineData("/en/journal/heads.atom", "en", "Head of 3 March 2026")]
    public async Task The_feed_holds_the_last_link_of_each_day_that_is_over(
        string path,
        string language,
        string title
    )
    {
        using var answer = await days.Puebla.Ask(path);
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl!.Public);
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(language, feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.All(
            ["id", "title", "updated", "author"],
            name => Assert.Single(feed.Elements(Atom + name))
        );
        Assert.Contains(feed.Elements(Atom + "link"), l => l.Attribute("rel")!.Value == "self");
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(2, entries.Count);
        Assert.All(
            entries,
            entry =>
                Assert.All(
                    ["id", "title", "updated", "content"],
                    name => Assert.Single(entry.Elements(Atom + name))
                )
        );
        Assert.Equal(
            2,
            entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count()
        );
        Assert.Equal(title, entries[0].Element(Atom + "title")!.Value);
        var chain = await Lines.Chain(days.Puebla.ConnectionString);
        Assert.Equal(
            [$"4:{chain[3].Written}", $"2:{chain[1].Written}"],
            entries.Select(entry => entry.Element(Atom + "content")!.Value)
        );
    }

    [Fact]
    public async Task A_year_is_asked_for_by_itself()
    {
        using var answer = await days.Puebla.Ask("/diario/cabezas.atom?anio=2025");
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
        Assert.Empty(feed.Elements(Atom + "entry"));
    }

    [Theory]
    [InlineData("/diario/cabezas")]
    [InlineData("/en/journal/heads")]
    public async Task The_page_explains_and_lists_them_for_everybody(string path)
    {
        var page = await days.Puebla.Page(path);
        Assert.Equal(2, page.QuerySelectorAll("table.data tbody tr").Length);
        Assert.NotNull(page.QuerySelector("a[type='application/atom+xml']"));
        Assert.DoesNotContain("secret-subject", page.Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Two lines a day on three days; the third is not over.</summary>
    public sealed class ThreeDays : IAsyncLifetime
    {
        public RunningPuebla Puebla { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Puebla = await RunningPuebla.StartAsync();
            // 23:59 in Costa Rica is 05:59 of the next day in UTC.
            foreach (
                var instant in new[]
                {
                    "2026-03-02T12:00Z",
                    "2026-03-03T05:59Z",
                    "2026-03-03T06:00Z",
                    "2026-03-04T05:59Z",
                    "2026-03-04T06:00Z",
                    "2026-03-04T12:00Z",
                }
            )
            {
                Puebla.Clock.Set(DateTimeOffset.Parse(instant, null));
                await Lines.Write(Puebla, "secret-subject", audience: Audience.GovernmentOf("CRI"));
            }
        }

        public ValueTask DisposeAsync() => Puebla.DisposeAsync();
    }
}
