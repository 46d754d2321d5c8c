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

    // Read by one start of the program, which takes a while; and progress is told after them.
    private const int MostAtOnce = 5;
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
                Batches(pages, Environment.ProcessorCount),
                new ParallelOptions
                {
                    MaxDegreeOfParallelism = Environment.ProcessorCount,
                    CancellationToken = cancellation,
                },
                async (batch, stop) =>
                {
                    var next = await _pages.Pages(file, batch.First, batch.Count, languages, stop);
                    lock (read)
                    {
                        foreach (var (i, page) in next.Index())
                        {
                            read[batch.First + i] = page;
                        }
                        progress?.Report(new(read.Count, wanted.Count));
                    }
                }
            );
    }

    /// <summary>Pages that follow each other, so that all processors have as many and none has more than a few at once.</summary>
    internal static IEnumerable<(int First, int Count)> Batches(
        IReadOnlyList<int> pages,
        int processors
    )
    {
        if (pages.Count == 0)
        {
            yield break;
        }
        var rounds = Rounded(pages.Count, processors * MostAtOnce);
        var size = Rounded(pages.Count, processors * rounds);
        for (var at = 0; at < pages.Count; )
        {
            var count = 1;
            while (
                count < size && at + count < pages.Count && pages[at + count] == pages[at] + count
            )
            {
                count++;
            }
            yield return (pages[at], count);
            at += count;
        }

        static int Rounded(int all, int parts) => (all + parts - 1) / parts;
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
