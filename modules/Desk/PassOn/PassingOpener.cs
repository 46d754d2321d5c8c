using Microsoft.EntityFrameworkCore;
using Puebla.Desk.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Desk.PassOn;

/// <summary>Notes that a colleague opened what was passed to them: here, after the sign-in, once, and by nothing hidden in a mail.</summary>
internal sealed class PassingOpener(ConferenceDb db, PassingTeller teller, TimeProvider clock)
{
    public async Task Open(Passing passing, Actor actor, CancellationToken stop)
    {
        var person = actor.PersonId;
        await using var work = await db.Database.BeginTransactionAsync(stop);
        var now = clock.GetUtcNow();
        var first = await db.Set<PassedTo>()
            .Where(to => to.PassingId == passing.Id && to.PersonId == person && to.OpenedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(to => to.OpenedAt, now), stop);
        if (first == 1)
        {
            teller.Opened(passing, actor, PassingReader.MandateOf(actor, passing)!);
            await db.SaveChangesAsync(stop);
        }
        await work.CommitAsync(stop);
    }
}
