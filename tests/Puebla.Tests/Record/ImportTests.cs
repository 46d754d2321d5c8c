using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Access;
using Puebla.Record.Import;

namespace Puebla.Tests.Record;

public sealed class ImportTests(OnePuebla one) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("puebla-import-").FullName;

    [Fact]
    public async Task A_bad_file_is_told_of_and_stops_nothing()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_folder, "a.txt"),
            Text("enero"),
            TestContext.Current.CancellationToken
        );
        await File.WriteAllBytesAsync(
            Path.Combine(_folder, "b.docx"),
            [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3],
            TestContext.Current.CancellationToken
        );
        await File.WriteAllTextAsync(
            Path.Combine(_folder, "c.txt"),
            "",
            TestContext.Current.CancellationToken
        );
        var told = new List<ImportProgress>();
        var summary = await Import(new Told(told));
        Assert.Equal(3, told.Count);
        Assert.All(told, progress => Assert.Equal(3, progress.Total));
        Assert.Equal(
            ["b.docx", "c.txt"],
            summary.Failures.Select(failure => Path.GetFileName(failure.Path)).Order()
        );
        Assert.All(summary.Failures, failure => Assert.NotEqual("", failure.Refusal!.Spanish));
        Assert.Equal(1, summary.Count(FileResult.Imported));
    }

    [Fact]
    public async Task An_import_that_was_stopped_goes_on_where_it_was()
    {
        foreach (var month in new[] { "febrero", "marzo", "abril", "mayo" })
        {
            await File.WriteAllTextAsync(
                Path.Combine(_folder, month + ".txt"),
                Text(month),
                TestContext.Current.CancellationToken
            );
        }
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Import(new StopAtFirst(stop), stop.Token)
        );
        var again = await Import(null);
        Assert.Empty(again.Failures);
        Assert.Equal(4, again.Count(FileResult.Imported) + again.Count(FileResult.Unchanged));
        Assert.Equal(4, (await Import(null)).Count(FileResult.Unchanged));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<ImportSummary> Import(
        IProgress<ImportProgress>? progress,
        CancellationToken stop = default
    )
    {
        var puebla = await one.Running();
        var importer = puebla.Services.GetRequiredService<Importer>();
        return await importer.Import(new() { Paths = [_folder], Reason = "test" }, progress, stop);
    }

    private static string Text(string month) =>
        $"""
            GRUPO REGIONAL DE CONSULTA SOBRE MIGRACIÓN (GRCM)

            San José, Costa Rica
            17 de {month} de 2042

            CONCLUSIONES

            1. Agradecer a Costa Rica la acogida de {month}.

            2. Solicitar a la Secretaría un informe sobre el taller de {month}.
            """;

    private sealed class Told(List<ImportProgress> told) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            lock (told)
            {
                told.Add(value);
            }
        }
    }

    private sealed class StopAtFirst(CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => stop.Cancel();
    }
}
