using Puebla.Outcomes.Structure;

namespace Puebla.Outcomes.Sources.Ocr;

/// <summary>Reads pages of which only pictures are there, side by side. The language is found on the first of them, which are read as Spanish, as most are; where it is not, they are read again.</summary>
internal sealed class ScanReader(OcrOptions options, TimeProvider? time)
{
    private const string Spanish = "spa";
    private const string English = "eng";

    // Takes more than twice as long as either.
    private const string Both = $"{Spanish}+{English}";

    // So many words tell Spanish from English; a title page may have fewer.
    private const int Enough = 25;
    private const int MostToTell = 3;
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
        var language = Both;
        for (var at = 0; language == Both && at < Math.Min(MostToTell, wanted.Count); )
        {
            var first = wanted.Skip(at).Take(Environment.ProcessorCount).ToList();
            await Read(first, Spanish);
            at += first.Count;
            if (read.Values.SelectMany(page => page.Words).Count() >= Enough)
            {
                language = LanguageOf(read.Values) == "en" ? English : Spanish;
            }
        }
        if (language != Spanish)
        {
            await Read([.. read.Keys], language);
        }
        await Read([.. wanted.Where(page => !read.ContainsKey(page))], language);
        return read;

        Task Read(IReadOnlyList<int> pages, string languages) =>
            Parallel.ForEachAsync(
                pages,
                new ParallelOptions
                {
                    MaxDegreeOfParallelism = Environment.ProcessorCount,
                    CancellationToken = cancellation,
                },
                async (page, stop) =>
                {
                    var next = await _pages.Page(file, page, languages, stop);
                    lock (read)
                    {
                        read[page] = next;
                        progress?.Report(new(read.Count, wanted.Count));
                    }
                }
            );
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
