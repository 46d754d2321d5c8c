using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Bench.Measuring;
using Puebla.Outcomes;
using Puebla.Outcomes.Sources;
using Puebla.Record.Import;

namespace Puebla.Bench.Texts;

/// <summary>Importing Word documents of ten pages, beside reading them alone and copying the same rows alone.</summary>
internal static class ImportBench
{
    public static async IAsyncEnumerable<Figure> Run(Ground ground)
    {
        var documents = ground.Options.Documents;
        var folder = Directory.CreateTempSubdirectory("puebla-bench-");
        try
        {
            WordFiles.Write(folder.FullName, documents);
            var connectionString = await ground.Database(
                "bench_import_" + Guid.NewGuid().ToString("N")[..8]
            );
            await using var command = Ground.Command(connectionString);
            await FilledSite.Prepare(command);
            var reading = await Reading(folder);
            var importing = await Importing(command, folder);
            var copying = documents / (await CopiedRows.Time(connectionString)).TotalSeconds;
            yield return new(
                $"importing {Ground.Whole(documents)} Word documents of ten pages",
                importing,
                "a second"
            )
            {
                Asked = Target.From(20),
                Reference = new("reading them without keeping them", reading),
            };
            yield return new("the same", importing, "a second")
            {
                Reference = new(
                    "COPY of the rows alone, into tables with the same indexes",
                    copying
                ),
            };
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<double> Reading(DirectoryInfo folder)
    {
        var reader = new SourceReader();
        var files = folder.GetFiles();
        var started = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(
            files,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            async (file, stop) =>
            {
                var source = await reader.ReadAsync(file.FullName, stop);
                OutcomeParser.Parse(source.Text!);
            }
        );
        return files.Length / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task<double> Importing(IServiceProvider services, DirectoryInfo folder)
    {
        await using var scope = services.CreateAsyncScope();
        var started = Stopwatch.GetTimestamp();
        var summary = await scope
            .ServiceProvider.GetRequiredService<Importer>()
            .Import(new() { Paths = [folder.FullName], Reason = "bench" });
        var elapsed = Stopwatch.GetElapsedTime(started);
        return summary.Failures.FirstOrDefault() is { } failed
            ? throw new InvalidOperationException(
                $"{failed.Path} was not imported: {failed.Refusal?.English}"
            )
            : summary.Files.Count / elapsed.TotalSeconds;
    }
}
