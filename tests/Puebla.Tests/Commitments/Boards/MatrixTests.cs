using AngleSharp.Dom;
using Puebla.Commitments.Data;
using Puebla.TestKit;
using Puebla.Tests.Conference;
using static Puebla.Tests.Commitments.ProgressHouse;

namespace Puebla.Tests.Commitments.Boards;

/// <summary>What is asked of all members, country by country.</summary>
public sealed class MatrixTests(OwnPuebla own) : IClassFixture<OwnPuebla>
{
    private static readonly string[] Members =
    [
        "BLZ",
        "CAN",
        "CRI",
        "DOM",
        "SLV",
        "USA",
        "GTM",
        "HND",
        "MEX",
        "NIC",
        "PAN",
    ];

    [Fact]
    public async Task Grcm2021_1e_a_request_to_all_says_in_words_how_it_stands_in_each_country()
    {
        var puebla = own.Puebla;
        var made = await puebla.Made(new(2021, 12, 1), Members);
        await puebla.File(made, ofAll: true);
        await puebla.Made(new(2021, 11, 1), ["CRI"]);
        await puebla.Stands(made, "BLZ", LineState.UnderWay, "consultation");
        await puebla.Stands(made, "DOM", LineState.UnderWay, "consultation");
        await puebla.Stands(made, "CRI", LineState.Done);
        var page = await puebla.PageAs(Panama, "/compromisos/a-todos");
        var row = Assert.Single(page.QuerySelectorAll(".matrix tbody tr"));
        Assert.Equal([made.Id], page.Listed(".matrix"));
        Assert.Equal(Members.Length, row.QuerySelectorAll("td[data-label]").Length);
        Assert.Equal("en consulta interna", Cell("Belice"));
        Assert.Equal("cumplido", Cell("Costa Rica"));
        Assert.Equal("sin informe", Cell("Panamá"));
        Assert.Contains(
            "en consulta interna por parte de Belice y República Dominicana",
            page.Told(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            Members.Length + 1,
            page.QuerySelectorAll(".matrix thead th[scope=col]").Length
        );

        var visitor = await puebla.Page("/compromisos/a-todos");
        Assert.Equal([made.Id], visitor.Listed());
        Assert.Empty(visitor.QuerySelectorAll(".matrix"));
        Assert.Contains("todos los Países Miembros", visitor.Told(), StringComparison.Ordinal);
        Assert.DoesNotContain("consulta interna", visitor.Told(), StringComparison.Ordinal);

        // Once one of them is opened, of the others it is said that it is not shown, never that nobody asked.
        var opened = await puebla.Made(new(2021, 12, 2), Members[..^1]);
        await puebla.File(opened, ofAll: true);
        await puebla.OpenToAll(opened);
        visitor = await puebla.Page("/compromisos/a-todos");
        Assert.Equal([opened.Id, made.Id], visitor.Listed(".matrix"));
        var (first, kept) = (
            Words(visitor.QuerySelectorAll(".matrix tbody tr")[0]),
            Words(visitor.QuerySelectorAll(".matrix tbody tr")[1])
        );
        Assert.Equal(Enumerable.Repeat("sin informe", Members.Length - 1), first);
        Assert.Equal(Enumerable.Repeat("no se muestra", Members.Length - 1), kept);
        Assert.Contains(
            "lo ven los Países Miembros y quienes lo recibieron",
            visitor.Told(),
            StringComparison.Ordinal
        );
        var member = await puebla.PageAs(Panama, "/compromisos/a-todos");
        Assert.Equal(
            "no se le pidió",
            member
                .QuerySelectorAll(".matrix tbody tr")[0]
                .QuerySelector("td[data-label='Panamá']")!
                .TextContent.Trim()
        );
        Assert.DoesNotContain(
            "lo ven los Países Miembros",
            member.Told(),
            StringComparison.Ordinal
        );

        static IEnumerable<string> Words(IElement row) =>
            row.QuerySelectorAll("td[data-label]").Select(cell => cell.TextContent.Trim());

        string Cell(string country) =>
            row.QuerySelector($"td[data-label='{country}']")!.TextContent.Trim();
    }
}
