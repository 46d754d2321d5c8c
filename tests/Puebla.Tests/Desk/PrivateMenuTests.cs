using AngleSharp.Dom;

namespace Puebla.Tests.Desk;

/// <summary>The second row of the head: one line beside what is used daily, the rest behind "more".</summary>
public sealed class PrivateMenuTests(OnePuebla one)
{
    private const int OneLine = 10;

    [Fact]
    public async Task Whoever_has_many_pages_finds_the_seldom_ones_under_more()
    {
        var menu = await Of("secretariat@secretariat", "/mandatos");
        Assert.True(Row(menu).Length <= OneLine, string.Join(", ", Row(menu)));
        Assert.Contains("/escritorio", Row(menu));
        var more = menu.QuerySelector("details > ul")!;
        Assert.Equal(
            ["/mandatos", "/dosieres", "/invitaciones", "/diario"],
            more.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))
        );
        // Where one is can be told without opening it.
        Assert.Equal("true", menu.QuerySelector("summary")!.GetAttribute("aria-current"));
        Assert.Equal(
            "/mandatos",
            Assert.Single(menu.QuerySelectorAll("[aria-current=page]")).GetAttribute("href")
        );
    }

    [Fact]
    public async Task Whoever_has_few_has_all_of_them_in_the_row()
    {
        var menu = await Of("delegate@country:PAN", "/acervo");
        Assert.Null(menu.QuerySelector("details"));
        Assert.Contains("/dosieres", Row(menu));
    }

    private async Task<IElement> Of(string mandates, string path)
    {
        var page = await (await one.Running()).PageAs(mandates, path);
        return page.QuerySelector("nav.private")!;
    }

    private static string?[] Row(IElement menu) =>
        [.. menu.QuerySelectorAll(".wrap > ul > li > a").Select(link => link.GetAttribute("href"))];
}
