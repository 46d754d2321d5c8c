using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;
using Puebla.Record.Import;
using Puebla.Record.Search.Indexing;

namespace Puebla.Record.Samples;

/// <summary>The texts of our own that show what Puebla does; nobody adopted them.</summary>
public sealed class SampleTexts(
    IServiceScopeFactory scopes,
    Importer importer,
    NpgsqlDataSource database
)
{
    /// <summary>Imports the documents of a folder that have an answer beside them. Those that were removed once do not come back.</summary>
    public async Task Load(string folder, CancellationToken stop = default)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }
        var files = Directory
            .EnumerateFiles(folder)
            .Where(file =>
                !file.EndsWith(".json", StringComparison.Ordinal)
                && File.Exists(Path.ChangeExtension(file, ".json"))
            )
            .Order(StringComparer.Ordinal)
            .ToList();
        var mark = await SampleMark.Of(files, stop);
        if (!await SampleMark.IsNew(mark, database, stop))
        {
            return;
        }
        var summary = await importer.Import(
            new()
            {
                Paths = files,
                Access = Audience.Public,
                AreSamples = true,
                Reason = "samples",
            },
            stop: stop
        );
        if (!summary.Failures.Any())
        {
            await Note(mark, files.Count, stop);
        }
    }

    /// <summary>Removes all of them wholly, with their files and what search knows of them. The number of instruments removed.</summary>
    public async Task<int> Remove(CancellationToken stop = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<ConferenceDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var removed = await services.GetRequiredService<InstrumentRemoval>().RemoveSamples(stop);
        services
            .GetRequiredService<JournalWriter>()
            .Add(
                Actor.System,
                SampleMark.Removed,
                SampleMark.Subject,
                "./puebla samples --remove",
                new { instruments = removed }
            );
        await db.SaveChangesAsync(stop);
        await services.GetRequiredService<ChangeNotices>().Announce("record", stop);
        await transaction.CommitAsync(stop);
        return removed;
    }

    private async Task Note(string mark, int files, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope
            .ServiceProvider.GetRequiredService<JournalWriter>()
            .Add(
                Actor.System,
                SampleMark.Loaded,
                SampleMark.Subject,
                "The samples are new.",
                new { mark, files }
            );
        await scope.ServiceProvider.GetRequiredService<ConferenceDb>().SaveChangesAsync(stop);
    }
}
