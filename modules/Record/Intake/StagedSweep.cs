using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Daily;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Settings;
using Puebla.Record.Data;

namespace Puebla.Record.Intake;

/// <summary>Sweeps what a killed process left of uploads, and ends what waited too long.</summary>
internal sealed class StagedSweep(
    ConferenceDb db,
    ISettings settings,
    JournalWriter journal,
    TimeProvider clock
) : IDailyJob
{
    public string Name => "staged-files";

    public async Task Run(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var days = (await settings.Intake(stop)).StagedDays;
        var (cut, old) = (now - IntakeLimits.CutOff, now.AddDays(-days));
        var halves = await db.Set<HandedFile>()
            .Where(f => f.State == HandedState.Arriving && f.TouchedAt < cut)
            .ExecuteDeleteAsync(stop);
        var why = RecordRefusals.Of("intake.waited-too-long", days);
        var waited = db.Set<HandedFile>()
            .Where(f =>
                f.State > HandedState.Arriving
                && f.State < HandedState.Kept
                && f.HandIn.At < old
                && (f.LeasedUntil == null || f.LeasedUntil < now || f.WaitsFor != null)
            );
        await db.Set<HandedPiece>()
            .Where(p => waited.Any(f => f.Id == p.FileId))
            .ExecuteDeleteAsync(stop);
        var ended = await waited.ExecuteUpdateAsync(
            set =>
                set.SetProperty(f => f.State, HandedState.Refused)
                    .SetProperty(f => f.RefusalCode, why.Code)
                    .SetProperty(f => f.RefusalSpanish, why.Spanish)
                    .SetProperty(f => f.RefusalEnglish, why.English)
                    .SetProperty(f => f.TouchedAt, now)
                    .SetProperty(f => f.Lease, (Guid?)null),
            stop
        );
        if (halves + ended > 0)
        {
            journal.Add(
                Actor.System,
                "record.staged-swept",
                "hand-ins",
                why.Code,
                new { halves, ended }
            );
        }
    }
}
