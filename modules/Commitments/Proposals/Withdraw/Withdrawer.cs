using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Commitments.Proposals.Withdraw;

/// <summary>Withdraws a proposal or a contribution for those who brought it.</summary>
internal sealed class Withdrawer(ConferenceDb db, ProposalBook book)
{
    public const string Action = "commitments.proposal-withdrawn";

    /// <summary>Withdraws it; null, or what is wrong.</summary>
    /// <param name="seen">The proposal, with the mandate in which the actor withdraws it.</param>
    /// <param name="based">Number of the last turn when the form was shown.</param>
    /// <param name="form">The form's own number: posted twice it is one.</param>
    /// <param name="reason">Why.</param>
    /// <param name="actor">Who.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<WrongTurn?> Withdraw(
        FoundProposal seen,
        int based,
        Guid form,
        string reason,
        Actor actor,
        CancellationToken stop
    )
    {
        if (seen.Withdraws is not { } by)
        {
            return new(TurnFields.Reason, ProposalRefusals.NotOwn);
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await book.Locked(seen.Row.Id, stop) is not { } row)
        {
            return new(TurnFields.Reason, ProposalRefusals.Gone);
        }
        if (await book.Has(form, stop))
        {
            return null;
        }
        if (ProposalRules.Withdraw(row.State, reason) is { } wrong)
        {
            return wrong;
        }
        if (based != ProposalCourse.Last(row.Turns))
        {
            return new(TurnFields.Reason, CommitmentRefusals.Changed);
        }
        await book.Say(
            row,
            new(ProposalState.Withdrawn, form) { Reason = reason },
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
