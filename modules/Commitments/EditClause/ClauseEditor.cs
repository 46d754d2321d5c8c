using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Confirm;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.EditClause;

/// <summary>Says of one clause what a person typed, before or after it was confirmed. Whoever was overtaken is shown what the other said and keeps what they typed.</summary>
internal sealed class ClauseEditor(
    ConferenceDb db,
    ClauseReader reader,
    VerdictWriter writer,
    ConfirmJournal journal,
    LineBook book,
    IConference conference,
    IRecordNames names,
    IRights rights,
    ChangeNotices notices,
    TimeProvider clock
)
{
    public const string DroppedAction = "commitments.dropped";

    /// <summary>Saves.</summary>
    /// <param name="edit">What was typed, and of what it was typed.</param>
    /// <param name="actor">Who.</param>
    /// <param name="stop">Stops it; then nothing is changed.</param>
    /// <returns>What is wrong, by field; empty where it was saved.</returns>
    public async Task<IReadOnlyList<(string Field, Refusal Refusal)>> Save(
        ClauseEdit edit,
        Actor actor,
        CancellationToken stop = default
    )
    {
        var entitled = await rights.May(actor, Act.ConfirmCommitments, null, stop);
        if (!entitled.Allowed || actor.PersonId is not { } person)
        {
            return [("hallazgo", entitled.AsRefusal())];
        }
        var facts = await conference.Facts(stop);
        var wrong = DecidedChecks.Of(edit.Decided, facts).ToList();
        if (wrong.Count > 0)
        {
            return [.. wrong.Select(one => (one.Field, ConfirmRefusals.Of(one.Code)))];
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await Confirmer.Alone(db, stop);
        var provision = await reader.Provision(edit.Of.AddressId, stop);
        var place = provision.FirstOrDefault(one => one.Clause.Position == edit.Of.Position);
        if (place is null || ClauseRef.Of(place.Clause) != edit.Of)
        {
            return [("palabras", ConfirmRefusals.Of("confirm.changed"))];
        }
        var verdicts = await db.Set<Verdict>()
            .Where(one => one.AddressId == edit.Of.AddressId)
            .ToListAsync(stop);
        var verdict = VerdictPairing
            .Of(place.Provision, verdicts)
            .ByPosition.GetValueOrDefault(edit.Of.Position);
        if (verdict?.Revision != edit.Revision)
        {
            return
            [
                (
                    "hallazgo",
                    verdict is null
                        ? ConfirmRefusals.Of("confirm.changed")
                        : await journal.AlreadySaid(verdict, stop)
                ),
            ];
        }
        if (await Unknown(place, verdict, edit.Decided, facts, stop) is { } unknown)
        {
            return [("destinatarios", ConfirmRefusals.Of("edit.unknown-addressee", unknown))];
        }
        var saying = new Saying(person, clock.GetUtcNow(), Guid.CreateVersion7(), facts);
        if (verdict is null)
        {
            var first = await writer.First(place.Clause, edit.Decided, saying, stop);
            await journal.Confirmed(actor, [(place.Clause, first.Finding)], entitled.By, stop);
        }
        else if (await Again(verdict, place, edit, saying, actor, entitled.By, stop) is { } refused)
        {
            return [refused];
        }
        await db.SaveChangesAsync(stop);
        await notices.Announce(Confirmer.Tag, stop);
        await transaction.CommitAsync(stop);
        return [];
    }

    private async Task<string?> Unknown(
        ClauseInPlace place,
        Verdict? verdict,
        Decided decided,
        ConferenceFacts facts,
        CancellationToken stop
    )
    {
        var before = verdict is null ? null : await writer.Commitment(verdict, stop);
        var words = await names.Addressees(stop);
        return DecidedChecks.Unknown(
            decided,
            [
                .. place.Clause.Addressees,
                .. Understanding.Of(place, facts).Addressees,
                .. before?.Lines.Select(line => line.Addressee) ?? [],
            ],
            words.Knows,
            facts
        );
    }

    private async Task<(string Field, Refusal Refusal)?> Again(
        Verdict verdict,
        ClauseInPlace place,
        ClauseEdit edit,
        Saying saying,
        Actor actor,
        Mandate? mandate,
        CancellationToken stop
    )
    {
        var corrected = !VerdictPairing.Same(verdict, place.Clause);
        if (edit.Decided.Reason is not { } reason)
        {
            return ("motivo", ConfirmRefusals.Of("edit.wrong-reason"));
        }
        var before = await Said(verdict, stop);
        if (await writer.Again(verdict, place.Clause, edit.Decided, saying, stop) is { } refusal)
        {
            return ("hallazgo", refusal);
        }
        if (
            edit is { Dropped.Count: > 0, Decided.Finding: Finding.Commitment }
            && await writer.Commitment(verdict, stop) is { } commitment
        )
        {
            await Drop(commitment, edit, saying, reason, actor, mandate, stop);
        }
        await journal.Changed(
            actor,
            place.Clause,
            before,
            await Said(verdict, stop),
            corrected,
            reason,
            mandate,
            stop
        );
        return null;
    }

    // As it stands in the running unit of work, which may not be saved yet.
    private async Task<SaidOfClause> Said(Verdict verdict, CancellationToken stop)
    {
        await writer.Commitment(verdict, stop);
        var commitment = db.Set<Commitment>()
            .Local.SingleOrDefault(one => one.VerdictId == verdict.Id);
        return SaidOfClause.Of(
            verdict.Finding,
            commitment,
            commitment?.Lines.Where(line => db.Entry(line).State != EntityState.Deleted) ?? []
        );
    }

    // A line of somebody no longer asked ends only where a person says so, and what was said of it stays.
    private async Task Drop(
        Commitment commitment,
        ClauseEdit edit,
        Saying saying,
        string reason,
        Actor actor,
        Mandate? mandate,
        CancellationToken stop
    )
    {
        foreach (
            var line in commitment
                .Lines.Where(one =>
                    !one.IsAsked
                    && one.State is LineState.NotBegun or LineState.UnderWay
                    && edit.Dropped.Contains(one.Addressee)
                )
                .ToList()
        )
        {
            line.IsContested = false;
            await book.Say(
                line,
                new()
                {
                    LineId = line.Id,
                    Kind = ReportKind.Decided,
                    State = LineState.Dropped,
                    Words = reason,
                    By = saying.Person,
                    Mandate = mandate?.ToString() ?? "",
                    At = saying.At,
                },
                actor,
                mandate,
                DroppedAction,
                reason,
                stop
            );
        }
    }
}

/// <summary>What a person typed of a clause.</summary>
/// <param name="Of">The clause as it was shown.</param>
/// <param name="Revision">Of the verdict as it was shown; null where there was none.</param>
/// <param name="Decided">What it is.</param>
/// <param name="Dropped">Codes of those no longer asked whose lines end here.</param>
internal sealed record ClauseEdit(
    ClauseRef Of,
    uint? Revision,
    Decided Decided,
    IReadOnlyList<string> Dropped
);
