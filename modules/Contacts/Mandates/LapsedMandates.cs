using Microsoft.EntityFrameworkCore;
using Puebla.Contacts.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Daily;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Contacts.Mandates;

/// <summary>Tells those concerned that a mandate's last day is over. Its rights ended at midnight by themselves; this only says so, once.</summary>
internal sealed class LapsedMandates(
    ConferenceDb db,
    MandateNotices told,
    JournalWriter journal,
    TimeProvider clock
) : IDailyJob
{
    // What was over before it was written down is no news.
    private const int LongestAgo = 31;

    public string Name => "contacts.lapsed-mandates";

    public async Task Run(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var oldest = today.AddDays(-LongestAgo);
        var rows = await db.Set<MandateRow>()
            .AsNoTracking()
            .Where(row => row.EndedAt == null && row.To >= oldest && row.To <= today)
            .Where(row =>
                !db.Set<MandateChange>()
                    .Any(change =>
                        change.MandateId == row.Id && change.Kind == MandateChangeKind.Lapsed
                    )
            )
            .OrderBy(row => row.Id)
            .ToListAsync(stop);
        foreach (var row in rows.Where(row => MandateSpan.Of(row).End <= now))
        {
            db.Add(
                new MandateChange
                {
                    MandateId = row.Id,
                    At = now,
                    Kind = MandateChangeKind.Lapsed,
                    OldTo = row.To,
                    NewTo = row.To,
                    ProposedBy = Actor.System.Id,
                }
            );
            journal.Add(
                Actor.System,
                "contacts.mandate-lapsed",
                $"mandate:{row.Id:D}",
                Name,
                row.Details()
            );
            await told.Lapsed(row, stop);
        }
        await db.SaveChangesAsync(stop);
    }
}
