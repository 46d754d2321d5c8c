using Puebla.Outcomes.Sources.Text;

namespace Puebla.Outcomes.Sources.Pdf;

/// <summary>
/// Reads a PDF. Pages are taken as they are laid out, so that a label stays on the line of its text (poppler's own reading order
/// parts them where the tab is wide); a page in columns is taken as it was written, or its columns would run into each other.
/// </summary>
internal static class PdfReader
{
    public static async Task<SourceResult> ReadAsync(
        IPdfText extractor,
        ReadOnlyMemory<byte> pdf,
        CancellationToken cancellation
    )
    {
        var pages = Pages(await extractor.ExtractAsync(pdf, PdfOrder.Layout, cancellation));
        if (pages.Exists(Columns.Are))
        {
            var written = Pages(await extractor.ExtractAsync(pdf, PdfOrder.Written, cancellation));
            if (written.Count == pages.Count)
                pages =
                [
                    .. pages.Zip(
                        written,
                        (laidOut, asWritten) => Columns.Are(laidOut) ? asWritten : laidOut
                    ),
                ];
        }
        using var reader = new StringReader(string.Join('\f', pages));
        var lines = PlainText.Lines(reader, cancellation);
        return SourceResult.Of(
            new(
                SourceFormat.Pdf,
                [.. lines.Select(line => line with { Text = PdfCharacters.Plain(line.Text) })]
            )
        );
    }

    private static List<string> Pages(string text) => [.. text.TrimEnd('\f').Split('\f')];
}
