using AngleSharp.Dom;
using Puebla.Kernel;
using Puebla.Ui.Components;

namespace Puebla.Tests.Ui;

public sealed class ComponentTests
{
    [Fact]
    public async Task A_page_head_is_the_one_first_heading()
    {
        var page = await Rendering.Of<PageHead>(
            ("Title", "Acuerdos"),
            ("Eyebrow", "Acervo"),
            ("Lead", "Todos")
        );
        Assert.Equal("Acuerdos", Assert.Single(page.QuerySelectorAll("h1")).TextContent);
        Assert.Equal("Acervo", page.QuerySelector(".eyebrow")!.TextContent);
    }

    [Fact]
    public async Task A_field_is_tied_to_its_label_its_help_and_its_error()
    {
        var field = await Rendering.Of<FormField>(
            ("Name", "pais"),
            ("Label", "País"),
            ("Help", "Uno"),
            ("Error", "Escriba un país"),
            ("Value", "x")
        );
        var input = field.QuerySelector("input")!;
        Assert.Equal("pais", field.QuerySelector("label")!.GetAttribute("for"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        foreach (var id in input.GetAttribute("aria-describedby")!.Split(' '))
        {
            Assert.NotNull(field.QuerySelector($"#{id}"));
        }
    }

    [Fact]
    public async Task A_field_without_help_or_error_describes_nothing()
    {
        var input = (
            await Rendering.Of<FormField>(("Name", "pais"), ("Label", "País"))
        ).QuerySelector("input")!;
        Assert.False(input.HasAttribute("aria-describedby"));
        Assert.False(input.HasAttribute("aria-invalid"));
    }

    [Fact]
    public async Task All_errors_are_summed_up_with_links_to_their_fields()
    {
        var summary = await Rendering.Of<ErrorSummary>(
            (
                "Errors",
                new FieldError[] { new("fecha", "Escriba una fecha"), new("pais", "Elija un país") }
            )
        );
        Assert.Equal(
            ["#fecha", "#pais"],
            summary.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))
        );
        Assert.Empty(
            (await Rendering.Of<ErrorSummary>(("Errors", Array.Empty<FieldError>()))).Children
        );
    }

    [Fact]
    public async Task A_provision_in_the_other_language_is_marked_and_says_so()
    {
        var page = await Rendering.Of<ProvisionText>(
            Language.English,
            ("Citation", "GRCM 2021-12-01, conclusion 1(e)"),
            ("Address", "/en/records/grcm-2021-12-01/1.e"),
            ("Text", "Tomar nota"),
            ("Language", Language.Spanish)
        );
        Assert.Equal("es", page.QuerySelector("blockquote")!.GetAttribute("lang"));
        Assert.Equal(
            "This text is held only in Spanish.",
            page.QuerySelector(".language-note")!.TextContent
        );
        Assert.Equal(
            "/en/records/grcm-2021-12-01/1.e",
            page.QuerySelector("a.citation")!.GetAttribute("href")
        );
    }

    [Fact]
    public async Task A_provision_in_the_readers_language_says_nothing_of_languages()
    {
        var page = await Rendering.Of<ProvisionText>(
            ("Citation", "c"),
            ("Text", "Tomar nota"),
            ("Language", Language.Spanish)
        );
        Assert.False(page.QuerySelector("blockquote")!.HasAttribute("lang"));
        Assert.Null(page.QuerySelector(".language-note"));
    }

    [Fact]
    public async Task Marked_text_is_text_and_never_markup()
    {
        var page = await Rendering.Of<ProvisionText>(
            ("Citation", "c"),
            ("Runs", new TextRun[] { new("a <b>no</b> "), new("sí", Marked: true) })
        );
        Assert.Equal("sí", Assert.Single(page.QuerySelectorAll("mark")).TextContent);
        Assert.Null(page.QuerySelector(".provision-text b"));
        Assert.Equal("a <b>no</b> sí", page.QuerySelector(".provision-text")!.TextContent);
    }

    [Fact]
    public async Task A_sample_says_that_nobody_adopted_it()
    {
        var page = await Rendering.Of<ProvisionText>(
            ("Citation", "c"),
            ("Text", "x"),
            ("IsSample", true)
        );
        Assert.Contains("nadie lo adoptó", page.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "nobody adopted it",
            (await Rendering.Of<SampleNote>(Language.English)).TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Sources_name_each_document_once_and_mark_what_comes_from_outside()
    {
        SourceRef[] sources =
        [
            new("booklet", "l.5-7"),
            new("booklet", "l.20"),
            new(null, "prensa"),
        ];
        var note = await Rendering.Of<SourceNote>(
            ("Sources", sources),
            ("Link", (Func<SourceRef, string?>)(one => one.Ref == "l.20" ? "/x" : null))
        );
        Assert.Single(note.QuerySelectorAll("cite"));
        Assert.Contains(
            "líneas 5–7, línea 20",
            note.TextContent.Squeezed(),
            StringComparison.Ordinal
        );
        Assert.Equal("línea 20", note.QuerySelector("a[href='/x']")!.TextContent);
        Assert.Contains(
            "externo",
            note.QuerySelector(".tag")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_figure_has_a_name_and_a_table_with_the_same_numbers()
    {
        FigurePoint[] points = [new("1996", 3), new("1997", 0), new("1998", 12)];
        var figure = await Rendering.Of<BarFigure>(
            ("Caption", "Párrafos por año"),
            ("LabelHeader", "Año"),
            ("ValueHeader", "Párrafos"),
            ("Points", points)
        );
        Assert.Contains(
            "12",
            figure.QuerySelector("[role=img]")!.GetAttribute("aria-label"),
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["1996", "1997", "1998"],
            figure.QuerySelectorAll("tbody th").Select(cell => cell.TextContent)
        );
        Assert.Equal(
            ["3", "0", "12"],
            figure.QuerySelectorAll("tbody td").Select(cell => cell.TextContent)
        );
        Assert.Equal(
            ["25", "0", "100"],
            figure.QuerySelectorAll("rect").Select(bar => bar.GetAttribute("height"))
        );
    }

    [Fact]
    public async Task A_figure_of_nothing_is_drawn_without_dividing_by_nothing()
    {
        var figure = await Rendering.Of<LineFigure>(
            ("Caption", "c"),
            ("LabelHeader", "l"),
            ("ValueHeader", "v"),
            ("Points", new FigurePoint[] { new("1996", 0) })
        );
        Assert.Equal("0,100", figure.QuerySelector("polyline")!.GetAttribute("points"));
    }

    [Fact]
    public async Task A_pager_leads_to_the_neighbours_and_is_absent_where_there_are_none()
    {
        Func<int, string> address = page => $"?pagina={page}";
        var pager = await Rendering.Of<Pager>(("Page", 2), ("Pages", 3), ("Address", address));
        Assert.Equal(
            ["?pagina=1", "?pagina=3"],
            pager.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))
        );
        Assert.Empty(
            (await Rendering.Of<Pager>(("Page", 1), ("Pages", 1), ("Address", address))).Children
        );
    }
}
