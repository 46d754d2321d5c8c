using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Puebla.Outcomes.Output;

/// <summary>Headings with lines and tables below them, to be written for Word.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Language">Language of everything of which nothing else is said: <c>es</c> or <c>en</c>.</param>
/// <param name="About">What it is, on a line below the title.</param>
/// <param name="Sections">In order.</param>
public sealed record SheetText(
    string Title,
    string Language,
    string About,
    IReadOnlyList<SheetSection> Sections
);

/// <summary>A heading with what stands below it.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Lines">A paragraph each.</param>
/// <param name="Columns">Headings of the table's columns; empty for no table.</param>
/// <param name="Rows">The table's rows, as many cells in each as there are columns.</param>
/// <param name="After">A line after the table; null for none.</param>
public sealed record SheetSection(
    string Heading,
    IReadOnlyList<string> Lines,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<SheetCellText>> Rows,
    string? After
);

/// <summary>A cell: lines apart by line breaks.</summary>
/// <param name="Text">The words.</param>
/// <param name="Language">Their language where it is not the sheet's.</param>
public sealed record SheetCellText(string Text, string? Language = null);

/// <summary>Writes a sheet for Word, its tables with headings that come back on each page. The same sheet gives the same bytes.</summary>
public static class SheetDocx
{
    /// <summary>Writes it to a stream, which stays open and must allow seeking.</summary>
    public static void Write(SheetText text, Stream output)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(output);
        DocxPackage.Write(
            text.Title,
            text.Language,
            [
                DocxPackage.Styled(DocxStyles.Title, text.Title),
                DocxPackage.Styled(DocxStyles.Source, text.About),
                .. text.Sections.SelectMany(Section),
            ],
            output
        );
    }

    private static IEnumerable<OpenXmlElement> Section(SheetSection section)
    {
        yield return DocxPackage.Styled(DocxStyles.Section, section.Heading);
        foreach (var line in section.Lines)
            yield return DocxPackage.Styled(DocxStyles.Normal, line);
        if (section is { Columns.Count: > 0, Rows.Count: > 0 })
            yield return Table(section);
        // Word wants a paragraph between a table and what follows.
        if (section.After is not null || section.Rows.Count > 0)
            yield return DocxPackage.Styled(DocxStyles.Source, section.After ?? "");
    }

    private static Table Table(SheetSection section)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 4 },
                    new BottomBorder { Val = BorderValues.Single, Size = 4 },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }
                )
            ),
            new TableGrid(section.Columns.Select(_ => new GridColumn()))
        );
        table.Append(
            new TableRow([
                new TableRowProperties(new CantSplit(), new TableHeader()),
                .. section.Columns.Select(column => Cell(new(column), head: true)),
            ])
        );
        foreach (var row in section.Rows)
            table.Append(
                new TableRow([
                    new TableRowProperties(new CantSplit()),
                    .. row.Select(cell => Cell(cell, head: false)),
                ])
            );
        return table;
    }

    private static TableCell Cell(SheetCellText cell, bool head)
    {
        var paragraph = DocxPackage.Styled(DocxStyles.Source, cell.Text, cell.Language);
        if (head)
            foreach (var run in paragraph.Elements<Run>())
                run.PrependChild(new RunProperties(new Bold()));
        return new(paragraph);
    }
}
