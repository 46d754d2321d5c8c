using Microsoft.EntityFrameworkCore;
using Puebla.Desk.Data;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;

namespace Puebla.Desk.PassOn;

/// <summary>Takes back what was passed on; the one who passed it on alone.</summary>
internal sealed class PassingWithdrawal(
    ConferenceDb db,
    PassingTeller teller,
    ChangeNotices changes,
    TimeProvider clock
)
{
    /// <summary>Null, or why not.</summary>
    public async Task<Refusal?> Withdraw(Passing passing, Actor actor, CancellationToken stop)
    {
        if (passing.PassedBy != actor.PersonId)
        {
            return PassingRefusals.NotSender;
        }
        if (passing.WithdrawnAt is not null)
        {
            return null; // The same post again.
        }
        if (!passing.IsOpen)
        {
            return PassingRefusals.Over;
        }
        passing.WithdrawnAt = clock.GetUtcNow();
        passing.Close();
        teller.Withdrawn(passing, actor, PassingReader.MandateOf(actor, passing)!);
        await using var work = await db.Database.BeginTransactionAsync(stop);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody was faster: the same person in another window, or the end of the line.
            db.ChangeTracker.Clear();
            return null;
        }
        await changes.Announce(PassingTeller.Tag, stop);
        await work.CommitAsync(stop);
        return null;
    }
}
