using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Proposals.Follow;

/// <summary>Records what became of a proposal or a contribution; those who brought it are told.</summary>
internal sealed class Follower(
    ConferenceDb db,
    ProposalBook book,
    IRecordedPlaces places,
    IRecordedClauses clauses,
    IConference conference,
    PlaceAsReason reasons
)
{
    public const string Action = "commitments.proposal-followed";

    /// <summary>Records it; what is wrong by field, or nothing.</summary>
    /// <param name="seen">The proposal, as far as the actor may see it.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="actor">Who records it; the caller found the mandate that gives the right.</param>
    /// <param name="by">In which mandate.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<IReadOnlyList<WrongTurn>> Follow(
        FoundProposal seen,
        FollowForm form,
        Actor actor,
        Mandate by,
        CancellationToken stop
    )
    {
        var place = form.Place.Length == 0 ? null : await places.Find(form.Place, stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await book.Locked(seen.Row.Id, stop) is not { } row)
        {
            return [new(TurnFields.Step, ProposalRefusals.Gone)];
        }
        if (await book.Has(form.Id, stop))
        {
            return [];
        }
        var asked = await Asked(form, place, stop);
        List<WrongTurn> wrong =
        [
            .. ProposalRules.Turn(ProposalNow.Of(row), asked, await conference.Facts(stop)),
        ];
        if (form.Place.Length > 0 && place is null)
        {
            wrong.Add(new(TurnFields.Place, CommitmentRefusals.Place));
        }
        if (place is not null && Unable(asked, place, row.IsSample) is { } unable)
        {
            wrong.Add(new(TurnFields.Place, unable));
        }
        if (wrong.Count == 0 && form.Based != ProposalCourse.Last(row.Turns))
        {
            wrong.Add(new(TurnFields.Step, CommitmentRefusals.Changed));
        }
        if (wrong.Count > 0)
        {
            return wrong;
        }
        await book.Say(
            row,
            new(asked.State!.Value, form.Id)
            {
                AddressId = place?.AddressId,
                Body = asked.Body,
                Meeting = asked.Meeting,
                Reason = asked.Reason.Length == 0 ? null : asked.Reason,
            },
            actor,
            by,
            Action,
            // Without words of one's own the provision is the reason.
            place is null
                ? ""
                : await reasons.Of(place, stop),
            stop
        );
        await transaction.CommitAsync(stop);
        return [];
    }

    // Only what was adopted accepts; taken up or sent on it may be in a draft.
    private static Refusal? Unable(AskedTurn asked, RecordedPlace place, bool ofSample) =>
        asked.State == ProposalState.Accepted
            ? DecidingText.Settle(place, ofSample)
            : DecidingText.Tell(place, ofSample);

    private async Task<AskedTurn> Asked(
        FollowForm form,
        RecordedPlace? place,
        CancellationToken stop
    ) =>
        new(form.Chosen)
        {
            Body = form.Body.Length == 0 ? null : form.Body,
            Meeting = form.Meeting.Length == 0 ? null : form.Meeting,
            // One that is not found is wrong by itself; of all else it counts as given.
            Place =
                place is not null
                    ? new(place.AddressId, place.Day, await Acts(place.AddressId, stop))
                : form.Place.Length > 0 ? new(0, null, [])
                : null,
            Reason = form.Reason,
        };

    private async Task<IReadOnlyList<ClauseAct?>> Acts(long address, CancellationToken stop)
    {
        var verbs = await clauses
            .All.Where(clause => clause.AddressId == address)
            .Select(clause => clause.Act)
            .ToListAsync(stop);
        return [.. verbs.Select(ClauseWords.ActOf)];
    }
}
