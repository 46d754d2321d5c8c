using Puebla.Commitments.Domain;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Commitments.Proposals.Undo;

/// <summary>Takes back the last turn that stands: the proposal stands as before it, and both stay in its history. What was recorded wrongly is taken back and recorded anew.</summary>
internal sealed class TurnUndoer(ConferenceDb db, ProposalBook book)
{
    public const string Action = "commitments.proposal-undone";

    /// <summary>Takes it back; null, or what is wrong.</summary>
    /// <param name="id">The proposal.</param>
    /// <param name="turn">The turn as it was shown.</param>
    /// <param name="form">The form's own number: posted twice it is one.</param>
    /// <param name="reason">Why.</param>
    /// <param name="actor">Who.</param>
    /// <param name="by">In which mandate.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<WrongTurn?> Undo(
        int id,
        int turn,
        Guid form,
        string reason,
        Actor actor,
        Mandate by,
        CancellationToken stop
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await book.Locked(id, stop) is not { } row)
        {
            return new(TurnFields.Reason, ProposalRefusals.Gone);
        }
        if (await book.Has(form, stop))
        {
            return null;
        }
        var standing = ProposalCourse.Standing(row.Turns);
        if (ProposalRules.Undo(standing.Count > 0, reason) is { } wrong)
        {
            return wrong;
        }
        if (standing[^1].Id != turn)
        {
            return new(TurnFields.Reason, CommitmentRefusals.Changed);
        }
        var before = standing.Count > 1 ? standing[^2].State : row.NotedAs;
        await book.Say(
            row,
            new(before, form) { Undoes = turn, Reason = reason },
            actor,
            by,
            Action,
            reason,
            stop
        );
        await transaction.CommitAsync(stop);
        return null;
    }
}
