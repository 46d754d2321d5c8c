using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Commitments.Boards.Priorities;

/// <summary>Gives what is pending priority, and takes it back: the presidency, in consultation with the members (booklet l.769-773).</summary>
internal sealed class Prioritizer(
    ConferenceDb db,
    IConference conference,
    Readers readers,
    IRights rights,
    JournalWriter journal,
    ChangeNotices notices,
    TimeProvider clock
)
{
    public const string Given = "commitments.priority-given";
    public const string Withdrawn = "commitments.priority-withdrawn";

    /// <summary>Gives it. Null, or why not; posted twice it is one.</summary>
    public Task<Refusal?> Give(int id, string reason, Actor actor, CancellationToken stop) =>
        Change(
            id,
            reason,
            actor,
            (row, presidency) => Give(row, presidency, reason, actor, stop),
            stop
        );

    /// <summary>Takes it back.</summary>
    /// <param name="id">The request.</param>
    /// <param name="priority">The priority that the form showed.</param>
    /// <param name="reason">Why.</param>
    /// <param name="actor">Who.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Refusal?> Withdraw(
        int id,
        int priority,
        string reason,
        Actor actor,
        CancellationToken stop
    ) =>
        Change(
            id,
            reason,
            actor,
            (_, presidency) => Withdraw(id, priority, presidency, reason, actor, stop),
            stop
        );

    // One after the other: whoever comes second sees what the first did.
    private async Task<Refusal?> Change(
        int id,
        string reason,
        Actor actor,
        Func<Commitment, string, Task<(string? Action, Refusal? Refused)>> change,
        CancellationToken stop
    )
    {
        var may = await rights.May(actor, Act.SetPriority, stop: stop);
        if (!may.Allowed)
        {
            return may.AsRefusal();
        }
        if (CommitmentRefusals.OfReason(reason) is { } wrong)
        {
            return wrong;
        }
        var facts = await conference.Facts(stop);
        if (PresidencySpans.At(clock.GetUtcNow(), facts) is not { } presidency)
        {
            return CommitmentRefusals.NoPresidency;
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.Database.ExecuteSqlAsync(
            $"select 1 from commitments.commitment where id = {id} for update",
            stop
        );
        var row = await db.Set<Commitment>()
            .Include(one => one.Lines)
            .SingleAsync(one => one.Id == id, stop);
        var (action, refused) = await change(row, presidency.Key);
        if (action is null)
        {
            return refused;
        }
        journal.Add(
            actor,
            action,
            $"commitment:{id.ToString(CultureInfo.InvariantCulture)}",
            reason,
            new { commitment = id, presidency = presidency.Key },
            may.By,
            await readers.Of(row.InstrumentId, stop)
        );
        await notices.Announce(LineBook.Tag, stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    private async Task<(string?, Refusal?)> Give(
        Commitment row,
        string presidency,
        string reason,
        Actor actor,
        CancellationToken stop
    )
    {
        if (await Standing(row.Id, presidency, stop) is { } standing)
        {
            var again = standing.By == actor.PersonId && standing.Reason == reason;
            return (null, again ? null : CommitmentRefusals.PriorityAlready);
        }
        if (row.IsSample)
        {
            return (null, CommitmentRefusals.PrioritySample);
        }
        if (!row.Lines.Exists(line => line.IsAsked && LineRules.IsOpen(line.State)))
        {
            return (null, CommitmentRefusals.PriorityNotPending);
        }
        db.Add(
            new Priority
            {
                CommitmentId = row.Id,
                Presidency = presidency,
                Reason = reason,
                By = actor.PersonId!.Value,
                At = clock.GetUtcNow(),
            }
        );
        return (Given, null);
    }

    private async Task<(string?, Refusal?)> Withdraw(
        int id,
        int priority,
        string presidency,
        string reason,
        Actor actor,
        CancellationToken stop
    )
    {
        if (await Standing(id, presidency, stop) is { } standing && standing.Id == priority)
        {
            (standing.WithdrawnAt, standing.WithdrawnBy, standing.WithdrawnReason) = (
                clock.GetUtcNow(),
                actor.PersonId,
                reason
            );
            return (Withdrawn, null);
        }
        var again = await db.Set<Priority>()
            .AnyAsync(
                one =>
                    one.Id == priority
                    && one.WithdrawnBy == actor.PersonId
                    && one.WithdrawnReason == reason,
                stop
            );
        return (null, again ? null : CommitmentRefusals.PriorityGone);
    }

    private Task<Priority?> Standing(int id, string presidency, CancellationToken stop) =>
        db.Set<Priority>()
            .SingleOrDefaultAsync(
                one =>
                    one.CommitmentId == id
                    && one.Presidency == presidency
                    && one.WithdrawnAt == null,
                stop
            );
}
