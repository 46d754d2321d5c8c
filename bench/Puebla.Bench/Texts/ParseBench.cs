using System.Diagnostics;
using System.Globalization;
using System.Text;
using Puebla.Bench.Measuring;
using Puebla.Outcomes;

namespace Puebla.Bench.Texts;

/// <summary>Taking a text apart: one of 60 KB when warm, and whether a larger one takes longer than its share.</summary>
internal static class ParseBench
{
    private const int Warm = 60 * 1024;
    private const int Times = 40;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly int[] Megabytes = [1, 5, 10, 25, 50];

    public static async IAsyncEnumerable<Figure> Run(Ground ground)
    {
        await Task.CompletedTask;
        var text = PrintedText.OfSize(Warm);
        // By time and not by count: the runtime compiles hot methods anew while other threads go on.
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < WarmUp; )
        {
            Parse(text);
        }
        var taken = Enumerable.Range(0, Times).Select(_ => Parse(text)).Median();
        yield return new("parsing a text of 60 KB, warm, median", taken, "ms")
        {
            Asked = Target.AtMost(50),
            Reference = new("splitting the same text into words", Split(text)),
        };
        double? first = null;
        foreach (var megabytes in Megabytes.Where(size => size <= ground.Options.Largest))
        {
            var large = PrintedText.OfSize(megabytes << 20);
            var each = Parse(large) / megabytes;
            first ??= each;
            yield return new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"parsing {megabytes} MB, for each megabyte"
                ),
                each,
                "ms"
            )
            {
                Reference = new("each megabyte of the smallest", first.Value),
            };
        }
    }

    private static double Parse(string text)
    {
        var started = Stopwatch.GetTimestamp();
        OutcomeParser.Parse(SourceText.FromString(text));
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static double Split(string text) =>
        Enumerable
            .Range(0, Times)
            .Select(_ =>
            {
                var started = Stopwatch.GetTimestamp();
                GC.KeepAlive(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            })
            .Median();
}

/// <summary>Synthetic documents as plain text.</summary>
internal static class PrintedText
{
    private const int TenPages = 30 << 10;

    /// <summary>Texts of ten pages as files, each of a day of its own.</summary>
    public static void Write(string folder, int count)
    {
        var text = OfSize(TenPages);
        var day = new DateOnly(1997, 1, 1);
        for (var i = 0; i < count; i++)
        {
            var date = day.AddDays(i)
                .ToString("d 'de' MMMM 'de' yyyy", CultureInfo.GetCultureInfo("es"));
            File.WriteAllText(
                Path.Combine(folder, FormattableString.Invariant($"printed-{i}.txt")),
                text.Replace("1 de enero de 1996", date, StringComparison.Ordinal)
            );
        }
    }

    public static string OfSize(int bytes)
    {
        var text = new StringBuilder(bytes + 1024);
        var paragraphs = Math.Max(50, bytes / 500);
        var document = new Synthetic(7).Documents(paragraphs).First();
        text.Append(
            "CONCLUSIONES\nGrupo Regional de Consulta sobre Migración\nSan José, Costa Rica, 1 de enero de 1996\n\n"
        );
        foreach (var provision in document.Provisions)
        {
            if (text.Length >= bytes)
            {
                break;
            }
            text.Append(CultureInfo.InvariantCulture, $"{provision.Label}. {provision.Text}\n\n");
        }
        return text.ToString();
    }
}
