using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;

namespace Puebla.Record.Intake;

/// <summary>Who handed a list in says that they know which files were not taken: the desk asks no more.</summary>
internal sealed class HandInSettling(ConferenceDb db, JournalWriter journal, TimeProvider clock)
{
    public const string Action = "record.hand-in-settled";

    /// <summary>False where the list is not the actor's, or was settled before.</summary>
    public async Task<bool> Settle(Guid id, Actor actor, CancellationToken stop)
    {
        var list = await db.Set<HandIn>()
            .AsTracking()
            .SingleOrDefaultAsync(
                l => l.Id == id && l.PersonId == actor.PersonId && l.SettledAt == null,
                stop
            );
        if (list is null)
        {
            return false;
        }
        list.SettledAt = clock.GetUtcNow();
        journal.Add(
            actor,
            Action,
            $"hand-in:{id:D}",
            list.Reason,
            new { },
            MandateWord.Parse(list.Mandate)
        );
        await db.SaveChangesAsync(stop);
        return true;
    }
}
