using AngleSharp.Html.Dom;
using Puebla.Commitments.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Commitments.ProgressHouse;

namespace Puebla.Tests.Commitments.Boards;

/// <summary>The boards by country, body, presidency, subject and meeting.</summary>
public sealed class TallyTests : IAsyncLifetime
{
    private const string Meeting = "Reunión del Grupo Regional de Consulta sobre Migración";

    // One each: what the other test asks would be summed up too.
    private readonly OwnPuebla _own = new();

    private RunningPuebla Puebla => _own.Puebla;

    public ValueTask InitializeAsync() => _own.InitializeAsync();

    public ValueTask DisposeAsync() => _own.DisposeAsync();

    [Fact]
    public async Task What_was_asked_is_summed_up_by_each_side_and_how_it_stands_for_those_entitled()
    {
        var made = await Puebla.Made(new(2021, 12, 1), ["CRI", "OIM"], new(2022, 3, 31));
        var other = await Puebla.Made(new(2017, 6, 20), ["CRI"]);
        await Puebla.Stands(other, "CRI", LineState.Done);
        await Puebla.File(made, false, "consular-protection");
        foreach (
            var (by, name, figures) in new[]
            {
                ("country", "Costa Rica", "2 1 1 1 0"),
                ("country", "OIM", "1 1 1 0 0"),
                ("body", "Grupo Regional de Consulta sobre Migración", "2 2 2 1 0"),
                ("presidency", "2021, México", "1 2 2 0 0"),
                ("presidency", "2017, El Salvador", "1 0 0 1 0"),
                ("subject", "Protección consular", "1 2 2 0 0"),
                ("meeting", $"{Meeting}, 1 de diciembre de 2021", "1 2 2 0 0"),
                ("meeting", $"{Meeting}, 20 de junio de 2017", "1 0 0 1 0"),
            }
        )
        {
            var page = await Puebla.PageAs(Panama, $"/compromisos/tableros?por={by}");
            Assert.Equal(figures, Figures(page, name));
            var visitor = await Puebla.Page($"/compromisos/tableros?por={by}");
            Assert.Equal(figures.Split(' ')[0], Figures(visitor, name));
            Assert.DoesNotContain("en espera", visitor.Told(), StringComparison.Ordinal);
        }
        var meetings = await Puebla.PageAs(Panama, "/compromisos/tableros?por=meeting");
        // The latest meeting first, and each leads to what it asked.
        Assert.Equal(
            ["1 de diciembre de 2021", "20 de junio de 2017"],
            meetings
                .QuerySelectorAll("table.data tbody th")
                .Select(head => head.TextContent.Trim().Split(", ")[^1])
        );
        Assert.Equal([other.Id], await Led(meetings, $"{Meeting}, 20 de junio de 2017"));
        // Whoever was asked sees their own line, and of the others that they were asked.
        var oim = await Puebla.PageAs(Oim, "/compromisos/tableros?por=country");
        Assert.Equal("1 1 1 0 0", Figures(oim, "OIM"));
        Assert.Equal("2 0 0 0 0", Figures(oim, "Costa Rica"));
        var presidencies = await Puebla.PageAs(Panama, "/compromisos/tableros?por=presidency");
        Assert.Equal([made.Id], await Led(presidencies, "2021, México"));
    }

    [Fact]
    public async Task Booklet_l798_the_presidency_finds_what_it_has_to_monitor_and_what_it_inherited()
    {
        await _own.HonduranChair();
        var before = await Puebla.Made(new(2016, 6, 1), ["PAN"]);
        var page = await Puebla.PageAs(Panama, "/compromisos/tableros?por=presidency");
        var note = page.QuerySelector(".note")!;
        Assert.Contains("2026, Honduras", note.TextContent, StringComparison.Ordinal);
        var inherited = note.QuerySelectorAll("a")[1].GetAttribute("href")!;
        Assert.Contains(before.Id, (await Puebla.PageAs(Panama, inherited)).Listed());
        Assert.Null(
            (await Puebla.Page("/compromisos/tableros?por=presidency")).QuerySelector(".note a")
        );
    }

    private async Task<int[]> Led(IHtmlDocument page, string name)
    {
        var link = page.QuerySelectorAll("table.data th a")
            .Single(link => link.TextContent.Trim() == name);
        return (await Puebla.PageAs(Panama, link.GetAttribute("href")!)).Listed();
    }

    private static string Figures(IHtmlDocument page, string name) =>
        string.Join(
            ' ',
            page.QuerySelectorAll("table.data tbody tr")
                .Single(row => row.QuerySelector("th")!.TextContent.Trim() == name)
                .QuerySelectorAll("td")
                .Select(cell => new string([.. cell.TextContent.TakeWhile(char.IsAsciiDigit)]))
        );
}
