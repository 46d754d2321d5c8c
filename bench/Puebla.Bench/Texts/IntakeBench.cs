using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Puebla.Bench.Measuring;
using Puebla.Outcomes.Sources;
using Puebla.Record.Intake;

namespace Puebla.Bench.Texts;

/// <summary>A list of two hundred documents of ten pages from the first byte that comes in to the last text that is kept; and scanned pages.</summary>
internal static class IntakeBench
{
    private const int Most = 200;
    private const int Pages = 12;

    // A server runs for weeks: the first documents after its start, while the runtime compiles what is hot, are not what two hundred take.
    private const int First = 30;

    public static async IAsyncEnumerable<Figure> Run(Ground ground)
    {
        // Before the list: what the database does after it would count here.
        if (ScannedPages.ArePossible)
        {
            await foreach (var figure in Scans())
            {
                yield return figure;
            }
        }
        var count = Math.Min(Most, ground.Options.Documents);
        var folder = Directory.CreateTempSubdirectory("puebla-bench-");
        try
        {
            WordFiles.Write(folder.FullName, (count + First) / 2);
            PrintedText.Write(folder.FullName, count + First - ((count + First) / 2));
            yield return new(
                $"a list of {Ground.Whole(count)} documents of ten pages, Word and text, received and kept, after the first {First}",
                await Listed(ground, folder, count),
                "a second"
            )
            {
                Asked = Target.From(10),
            };
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async IAsyncEnumerable<Figure> Scans()
    {
        // Conclusions are set with a head, wide margins and space between paragraphs; the other is as full as a page gets.
        foreach (
            var (kind, lines, width) in new[]
            {
                ("as conclusions are set", 30, 68),
                ("as full as can be", 42, 84),
            }
        )
        {
            var scan = new ScannedPages(Pages, lines, width);
            var alone = scan.ReadAlone();
            yield return new(
                $"scanned pages {kind} ({Ground.Whole(lines * width)} letters), a minute and processor",
                await Scanned(scan.Pdf()) / Environment.ProcessorCount,
                "pages"
            )
            {
                Asked = Target.From(30),
                Reference = new("tesseract alone, one page after the other", alone),
            };
        }
    }

    private static async Task<double> Listed(Ground ground, DirectoryInfo folder, int count)
    {
        var connectionString = await ground.Database(
            "bench_intake_" + Guid.NewGuid().ToString("N")[..8]
        );
        await using var command = Ground.Command(connectionString);
        await FilledSite.Prepare(command);
        await using var site = Ground.Site(
            connectionString,
            services => services.AddSingleton(new IntakeOptions { Clamd = "none" })
        );
        await site.StartAsync();
        var list = Guid.NewGuid();
        await FilledSite.Execute(
            connectionString,
            $"insert into record.hand_in (id, person_id, mandate, audience_id, reason, at) values ('{list}', '{list}', '', 2, 'bench', now())"
        );
        await using var scope = site.Services.CreateAsyncScope();
        var receiver = scope.ServiceProvider.GetRequiredService<FileReceiver>();
        var files = folder.GetFiles();
        Array.Sort(files, (one, other) => string.CompareOrdinal(one.Name, other.Name));
        new Random(7).Shuffle(files);
        await Receive(files[..First]);
        await Kept(connectionString, First);
        var started = Stopwatch.GetTimestamp();
        await Receive(files[First..]);
        await Kept(connectionString, First + count);
        return count / Stopwatch.GetElapsedTime(started).TotalSeconds;

        async Task Receive(IEnumerable<FileInfo> some)
        {
            foreach (var file in some)
            {
                await using var content = file.OpenRead();
                await receiver.Receive(list, file.Name, content, CancellationToken.None);
            }
        }
    }

    private static async Task Kept(string connectionString, int count)
    {
        await using var database = NpgsqlDataSource.Create(connectionString);
        await using var ended = database.CreateCommand(
            "select count(*)::int, count(*) filter (where state = 5)::int from record.handed_file where state >= 4"
        );
        while (true)
        {
            await using var row = await ended.ExecuteReaderAsync();
            await row.ReadAsync();
            if (row.GetInt32(1) > 0)
            {
                throw new InvalidOperationException("A document of the bench was refused.");
            }
            if (row.GetInt32(0) == count)
            {
                return;
            }
            await Task.Delay(20);
        }
    }

    private static async Task<double> Scanned(byte[] pdf)
    {
        var reader = new SourceReader(new() { Ocr = new() });
        using var stream = new MemoryStream(pdf);
        var started = Stopwatch.GetTimestamp();
        var read = await reader.ReadAsync(stream, "scan.pdf");
        return read.Text?.Ocr is { } ocr
            ? ocr.Pages / Stopwatch.GetElapsedTime(started).TotalMinutes
            : throw new InvalidOperationException(read.Refusal?.English);
    }
}
