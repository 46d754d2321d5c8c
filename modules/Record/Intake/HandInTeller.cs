using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Notices;
using Puebla.Record.Data;

namespace Puebla.Record.Intake;

/// <summary>Tells who handed a list in that all of it came to its end, once nothing more came for a while. What comes later is told anew.</summary>
internal sealed class HandInTeller(
    ConferenceDb db,
    NoticeWriter notices,
    JournalWriter journal,
    TimeProvider clock
)
{
    public const string Code = "record.hand-in-done";
    public const string Told = "record.hand-in-told";

    /// <summary>Tells of one list; false where there was none.</summary>
    public async Task<bool> One(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var quiet = now - IntakeLimits.Quiet;
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var list = await db.Set<HandIn>()
            .FromSql(
                $"""
                select * from record.hand_in h
                where h.told_at is null
                  and exists (select from record.handed_file f where f.hand_in_id = h.id)
                  and not exists (
                    select from record.handed_file f
                    where f.hand_in_id = h.id and (f.state < 4 or f.touched_at > {quiet})
                  )
                limit 1 for update skip locked
                """
            )
            .AsTracking()
            .SingleOrDefaultAsync(stop);
        if (list is null)
        {
            return false;
        }
        var ends = await db.Set<HandedFile>()
            .Where(f => f.HandInId == list.Id)
            .Select(f => f.State)
            .ToListAsync(stop);
        var refused = ends.Count(state => state == HandedState.Refused);
        var count = new
        {
            kept = ends.Count - refused,
            refused = refused > 0 ? (int?)refused : null,
        };
        list.ToldAt = now;
        if (refused == 0)
        {
            list.SettledAt = now;
        }
        notices.Tell(
            list.PersonId,
            Code,
            $"hand-in:{list.Id:D}",
            $"{IntakePlaces.Lists.Spanish}/{list.Id:D}",
            count
        );
        journal.Add(Actor.System, Told, $"hand-in:{list.Id:D}", Code, count);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return true;
    }
}
