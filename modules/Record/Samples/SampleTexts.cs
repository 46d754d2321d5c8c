using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;
using Puebla.Record.Import;
using Puebla.Record.Search.Indexing;

namespace Puebla.Record.Samples;

/// <summary>The texts of our own that show what Puebla does; nobody adopted them.</summary>
public sealed class SampleTexts(IServiceScopeFactory scopes, Importer importer)
{
    /// <summary>Imports the documents of a folder that have an answer beside them. Those that were removed once do not come back.</summary>
    public async Task Load(string folder, CancellationToken stop = default)
    {
        if (!Directory.Exists(folder) || await WereRemoved(stop))
        {
            return;
        }
        var files = Directory
            .EnumerateFiles(folder)
            .Where(file =>
                !file.EndsWith(".json", StringComparison.Ordinal)
                && File.Exists(Path.ChangeExtension(file, ".json"))
            )
            .Order(StringComparer.Ordinal);
        await importer.Import(
            new()
            {
                Paths = [.. files],
                Access = Audience.Public,
                AreSamples = true,
                Reason = "samples",
            },
            stop: stop
        );
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
                RemovedAction,
                "samples",
                "./puebla samples --remove",
                new { instruments = removed }
            );
        await db.SaveChangesAsync(stop);
        await services.GetRequiredService<ChangeNotices>().Announce("record", stop);
        await transaction.CommitAsync(stop);
        return removed;
    }

    private const string RemovedAction = "record.samples-removed";

    private async Task<bool> WereRemoved(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        return await db.Set<JournalEntry>()
            .AnyAsync(entry => entry.Action == RemovedAction && entry.Subject == "samples", stop);
    }
}
