using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;
using Puebla.Ui.Components;

namespace Puebla.Tests.Ui;

public sealed class DataTableTests
{
    [Fact]
    public async Task A_table_has_a_caption_and_headers_for_columns_and_rows()
    {
        var table = await Rendering.Of<DataTable<string>>(
            ("Items", new[] { "Belice" }),
            ("Caption", "Miembros"),
            ("ChildContent", Columns)
        );
        Assert.Equal("Miembros", table.QuerySelector("caption")!.TextContent);
        Assert.All(
            table.QuerySelectorAll("thead th"),
            cell => Assert.Equal("col", cell.GetAttribute("scope"))
        );
        Assert.Equal("row", table.QuerySelector("tbody th")!.GetAttribute("scope"));
    }

    [Fact]
    public async Task Every_cell_knows_its_column_for_the_cards_of_a_phone()
    {
        var table = await Rendering.Of<DataTable<string>>(
            ("Items", new[] { "Belice", "Panamá" }),
            ("Caption", "Miembros"),
            ("ChildContent", Columns)
        );
        Assert.Equal(
            ["País", "Letras", "País", "Letras"],
            table
                .QuerySelectorAll("tbody [data-label]")
                .Select(cell => cell.GetAttribute("data-label"))
        );
        Assert.Equal(
            ["6", "6"],
            table.QuerySelectorAll("td.number").Select(cell => cell.TextContent)
        );
    }

    private static readonly RenderFragment Columns = builder =>
    {
        builder.OpenComponent<Column<string>>(0);
        builder.AddComponentParameter(1, "Title", "País");
        builder.AddComponentParameter(2, "Head", true);
        builder.AddComponentParameter(
            3,
            "ChildContent",
            (RenderFragment<string>)(name => cell => cell.AddContent(0, name))
        );
        builder.CloseComponent();
        builder.OpenComponent<Column<string>>(4);
        builder.AddComponentParameter(5, "Title", "Letras");
        builder.AddComponentParameter(6, "Number", true);
        builder.AddComponentParameter(
            7,
            "ChildContent",
            (RenderFragment<string>)(name => cell => cell.AddContent(0, name.Length))
        );
        builder.CloseComponent();
    };
}
