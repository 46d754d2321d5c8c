using Puebla.Outcomes.Structure;

namespace Puebla.Outcomes.Sources.Ocr;

/// <summary>Reads pages of which only pictures are there. The language is found on the first pages, which are read with both; the others are read with the one found, side by side.</summary>
internal sealed class ScanReader(OcrOptions options, TimeProvider? time)
{
    private const string Both = "spa+eng";

    // So many words tell Spanish from English; a title page may have fewer.
    private const int Enough = 25;
    private const int MostWithBoth = 3;
    private readonly PageReader _pages = new(options, time);

    /// <summary>Some pages of a PDF by their numbers, from one.</summary>
    public async Task<IReadOnlyDictionary<int, OcrPage>> Pages(
        ReadOnlyMemory<byte> pdf,
        IReadOnlyList<int> wanted,
        IProgress<PageProgress>? progress,
        CancellationToken cancellation
    )
    {
        _ = _pages.Tools;
        using var file = await PageReader.Open(pdf, cancellation);
        var read = new Dictionary<int, OcrPage>();
        string? language = null;
        foreach (var page in wanted.Take(MostWithBoth))
        {
            read[page] = await _pages.Page(file, page, Both, cancellation);
            progress?.Report(new(read.Count, wanted.Count));
            if (read.Values.SelectMany(p => p.Words).Count() >= Enough)
            {
                language = LanguageOf(read.Values) == "en" ? "eng" : "spa";
                break;
            }
        }
        await Parallel.ForEachAsync(
            wanted.Skip(read.Count).ToList(),
            new ParallelOptions
            {
                MaxDegreeOfParallelism = Environment.ProcessorCount,
                CancellationToken = cancellation,
            },
            async (page, stop) =>
            {
                var next = await _pages.Page(file, page, language ?? Both, stop);
                lock (read)
                {
                    read[page] = next;
                    progress?.Report(new(read.Count, wanted.Count));
                }
            }
        );
        return read;
    }

    /// <summary>A picture as a whole file.</summary>
    public async Task<SourceResult> Picture(
        ReadOnlyMemory<byte> picture,
        CancellationToken cancellation
    )
    {
        _ = _pages.Tools;
        var pages = await _pages.Picture(picture, Both, cancellation);
        var text = new ScannedText(options.DoubtBelow);
        foreach (var page in pages)
        {
            text.Add(page);
        }
        return text.HasWords
            ? SourceResult.Of(text.As(SourceFormat.Image))
            : Refusals.Of("ocr-without-words");
    }

    public ScannedText NewText() => new(options.DoubtBelow);

    internal static string LanguageOf(IEnumerable<OcrPage> pages) =>
        LanguageGuess.Of(pages.SelectMany(page => page.Lines).Select(line => line.Text));
}
