using Puebla.Kernel;
using Puebla.Outcomes.Output;
using Puebla.Ui.Printing;

namespace Puebla.Web.Printing;

/// <summary>Writes sheets for Word.</summary>
internal sealed class WordSheets : ISheetDocx
{
    public byte[] Write(Sheet sheet)
    {
        using var output = new MemoryStream();
        SheetDocx.Write(
            new(
                sheet.Title,
                LanguageExtensions.Current.Code,
                sheet.About,
                [.. sheet.Parts.Select(Section)]
            ),
            output
        );
        return output.ToArray();
    }

    private static SheetSection Section(SheetPart part) =>
        new(
            part.Heading,
            part.Lines,
            part.Table?.Columns ?? [],
            [
                .. (part.Table?.Rows ?? []).Select(row =>
                    (IReadOnlyList<SheetCellText>)
                        [.. row.Select(cell => new SheetCellText(cell.Plain, cell.Lang))]
                ),
            ],
            part.Table?.More
        );
}
