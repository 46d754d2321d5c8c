using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Kernel.Retention;
using Puebla.Record.Data;

namespace Puebla.Record.Intake;

/// <summary>Lists of which every file came to its end long ago: who handed in what, under which name. What was kept stays, and the journal says who brought it.</summary>
internal sealed class RetainedHandIns(ConferenceDb db) : IRetained
{
    public string Setting => RetentionSettings.Logs;

    public string What => "hand-ins";

    public Task<int> Purge(DateTimeOffset before, CancellationToken stop) =>
        db.Set<HandIn>()
            .Where(list => list.At < before && list.Files.All(f => f.State >= HandedState.Kept))
            .ExecuteDeleteAsync(stop);
}
