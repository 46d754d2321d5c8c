using Puebla.Outcomes.Sources.Ocr;
using Puebla.Outcomes.Sources.Text;

namespace Puebla.Outcomes.Sources.Pdf;

/// <summary>
/// Reads a PDF. Pages are taken as they are laid out, so that a label stays on the line of its text (poppler's own reading order
/// parts them where the tab is wide); a page in columns is taken as it was written, or its columns would run into each other.
/// Pages without letters, or with letters that mean nothing, are read from their pictures where somebody can.
/// </summary>
internal sealed class PdfReader(IPdfText extractor, ScanReader? scans)
{
    public async Task<SourceResult> ReadAsync(
        ReadOnlyMemory<byte> pdf,
        IProgress<PageProgress>? progress,
        CancellationToken cancellation
    )
    {
        List<string> pages;
        try
        {
            pages = Pages(await extractor.ExtractAsync(pdf, PdfOrder.Layout, cancellation));
        }
        catch (NoTextException scan) when (scans is not null)
        {
            pages = [.. Enumerable.Repeat("", Math.Max(1, scan.Pages))];
        }
        if (scans is not null && PagesToRead(pages) is { Count: > 0 } wanted)
        {
            return await Scanned(pdf, pages, wanted, progress, cancellation);
        }
        pages = await InColumns(pdf, pages, cancellation);
        using var reader = new StringReader(string.Join('\f', pages));
        var lines = PlainText.Lines(reader, cancellation);
        return SourceResult.Of(
            new(
                SourceFormat.Pdf,
                [.. lines.Select(line => line with { Text = PdfCharacters.Plain(line.Text) })]
            )
        );
    }

    private async Task<SourceResult> Scanned(
        ReadOnlyMemory<byte> pdf,
        List<string> pages,
        List<int> wanted,
        IProgress<PageProgress>? progress,
        CancellationToken cancellation
    )
    {
        var read = await scans!.Pages(pdf, wanted, progress, cancellation);
        pages = await InColumns(pdf, pages, cancellation);
        var text = scans.NewText();
        foreach (var (index, page) in pages.Index())
        {
            if (read.TryGetValue(index + 1, out var scanned))
            {
                text.Add(scanned);
            }
            else
            {
                text.Add(page);
            }
        }
        return text.HasWords || wanted.Count < pages.Count
            ? SourceResult.Of(text.As(SourceFormat.Pdf))
            : Refusals.Of("ocr-without-words");
    }

    private static List<int> PagesToRead(List<string> pages) =>
        TextLayer.IsBroken(pages)
            ? [.. Enumerable.Range(1, pages.Count)]
            :
            [
                .. pages
                    .Index()
                    .Where(page => !page.Item.Any(char.IsLetterOrDigit))
                    .Select(page => page.Index + 1),
            ];

    private async Task<List<string>> InColumns(
        ReadOnlyMemory<byte> pdf,
        List<string> pages,
        CancellationToken cancellation
    )
    {
        if (!pages.Exists(Columns.Are))
        {
            return pages;
        }
        var written = Pages(await extractor.ExtractAsync(pdf, PdfOrder.Written, cancellation));
        return written.Count != pages.Count
            ? pages
            :
            [
                .. pages.Zip(
                    written,
                    (laidOut, asWritten) => Columns.Are(laidOut) ? asWritten : laidOut
                ),
            ];
    }

    private static List<string> Pages(string text) => [.. text.TrimEnd('\f').Split('\f')];
}
