using AngleSharp.Dom;
using Puebla.TestKit;

namespace Puebla.Tests.Portal;

public sealed class FiguresPageTests(TextlessPuebla textless) : IClassFixture<TextlessPuebla>
{
    private readonly RunningPuebla _puebla = textless.Running;

    [Fact]
    public async Task Published_figures_stand_as_published_with_their_source()
    {
        var page = await _puebla.Page("/cifras");
        var published = page.QuerySelector("main section")!;
        Assert.Equal(
            ["21", "42", "6", "38", "15"],
            published.QuerySelectorAll(".figure tbody .bar-value").Select(cell => cell.TextContent)
        );
        Assert.Equal("122", published.QuerySelector("tfoot .bar-value")!.TextContent);
        Assert.Contains(
            "1934",
            published.QuerySelector(".source")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Without_texts_the_site_counts_nothing_and_proposes_no_query()
    {
        var figures = await _puebla.Page("/cifras");
        Assert.NotNull(figures.QuerySelectorAll("main section")[1].QuerySelector(".empty"));
        var home = await _puebla.Page("/");
        Assert.Null(home.QuerySelector(".try"));
        Assert.NotNull(home.QuerySelector("main .empty"));
    }

    [Fact]
    public async Task The_home_page_names_the_last_documented_presidency_as_such()
    {
        _puebla.Clock.Set(new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));
        var card = (await _puebla.Page("/en")).QuerySelector(".card")!;
        Assert.Equal("Belize, 2024", card.QuerySelector("h3")!.TextContent.Trim());
        Assert.Contains("last one documented", card.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contradictions_and_the_ends_of_the_data_are_told_with_their_sources()
    {
        var page = await _puebla.Page("/acerca");
        Assert.True(page.QuerySelectorAll(".entries > li").Length >= 20);
        Assert.All(
            page.QuerySelectorAll(".entries > li"),
            one => Assert.NotNull(one.QuerySelector(".source"))
        );
        Assert.DoesNotContain("Register.", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
