using Puebla.Commitments.Data;
using Puebla.Commitments.Detail;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.End;

/// <summary>Records that a later decision overtook or dropped what was asked, of one, of several or of all, and takes back what was recorded by mistake.</summary>
internal sealed class Ender(ConferenceDb db, LineBook book, PlaceAsReason reasons)
{
    public const string Action = "commitments.ended";
    public const string Taken = "commitments.restored";

    /// <summary>Ends lines; null, or why not. What the same decision ended already is left as it is.</summary>
    /// <param name="found">The commitment.</param>
    /// <param name="lines">The lines meant, of those that the actor sees.</param>
    /// <param name="state">Overtaken or dropped.</param>
    /// <param name="place">The provision that does it.</param>
    /// <param name="reason">In the actor's words; may be empty, for the provision says why.</param>
    /// <param name="actor">Who records it.</param>
    /// <param name="by">In which mandate.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<Refusal?> End(
        FoundCommitment found,
        IReadOnlyCollection<int> lines,
        LineState state,
        RecordedPlace place,
        string reason,
        Actor actor,
        Mandate by,
        CancellationToken stop
    )
    {
        if (lines.Count == 0)
        {
            return CommitmentRefusals.NoLine;
        }
        if (DecidingText.Settle(place, found.Row.IsSample) is { } unable)
        {
            return unable;
        }
        // Without words of one's own the provision is the reason.
        var why = reason.Length > 0 ? reason : await reasons.Of(place, stop);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        foreach (var id in lines.Order())
        {
            if (await book.Locked(id, stop) is not { } line)
            {
                return CommitmentRefusals.Gone;
            }
            if (line.State == state && line.EndedByAddressId == place.AddressId)
            {
                continue;
            }
            var refusal = LineRules.End(
                line.State,
                state,
                found.Row.AskedOn,
                place.Day,
                place.AddressId == found.Row.AddressId
            );
            if (refusal is not null)
            {
                return refusal;
            }
            line.EndedByAddressId = place.AddressId;
            line.IsContested = false;
            await Say(
                line,
                ReportKind.Decided,
                (state, null),
                reason.Length == 0 ? null : reason,
                why,
                place.AddressId,
                actor,
                by,
                stop
            );
        }
        await transaction.CommitAsync(stop);
        return null;
    }

    /// <summary>Takes it back: the line stands as it did before; null, or why not.</summary>
    public async Task<Refusal?> Restore(
        CommitmentLine seen,
        string reason,
        Actor actor,
        Mandate by,
        CancellationToken stop
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await book.Locked(seen.Id, stop) is not { } line)
        {
            return CommitmentRefusals.Gone;
        }
        if (LineRules.Restore(line.State, reason) is { } refusal)
        {
            return refusal;
        }
        line.EndedByAddressId = null;
        await Say(
            line,
            ReportKind.Restored,
            await book.Before(line.Id, stop),
            reason,
            reason,
            null,
            actor,
            by,
            stop
        );
        await transaction.CommitAsync(stop);
        return null;
    }

    private Task Say(
        CommitmentLine line,
        ReportKind kind,
        (LineState State, string? Stage) stands,
        string? words,
        string reason,
        long? addressId,
        Actor actor,
        Mandate by,
        CancellationToken stop
    ) =>
        book.Say(
            line,
            new()
            {
                LineId = line.Id,
                Kind = kind,
                State = stands.State,
                Stage = stands.Stage,
                Words = words,
                AddressId = addressId,
                By = actor.PersonId!.Value,
                Mandate = by.ToString(),
                At = book.Now,
            },
            actor,
            by,
            kind == ReportKind.Decided ? Action : Taken,
            reason,
            stop
        );
}
