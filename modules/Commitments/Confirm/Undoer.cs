using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Confirm;

/// <summary>Takes back what one confirmed oneself, in one act, as long as nobody built on it.</summary>
internal sealed class Undoer(
    ConferenceDb db,
    IRecordedClauses clauses,
    ConfirmJournal journal,
    IRights rights,
    ChangeNotices notices
)
{
    /// <summary>Takes back the last act of the actor.</summary>
    /// <returns>The first clause that waits again, or why nothing was taken back.</returns>
    public async Task<(RecordedClause? First, Refusal? Refusal)> Undo(
        Actor actor,
        CancellationToken stop = default
    )
    {
        var entitled = await rights.May(actor, Act.ConfirmCommitments, null, stop);
        if (!entitled.Allowed || actor.PersonId is not { } person)
        {
            return (null, entitled.AsRefusal());
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await Confirmer.Alone(db, stop);
        var last = await db.Set<Verdict>()
            .Where(verdict => verdict.By == person)
            .OrderByDescending(verdict => verdict.At)
            .ThenByDescending(verdict => verdict.Id)
            .Select(verdict => (Guid?)verdict.Batch)
            .FirstOrDefaultAsync(stop);
        var verdicts = await db.Set<Verdict>()
            .Where(verdict => verdict.Batch == last)
            .OrderBy(verdict => verdict.Id)
            .ToListAsync(stop);
        if (last is null)
        {
            return (null, ConfirmRefusals.Of("undo.nothing"));
        }
        if (
            verdicts.Exists(verdict => verdict.IsRevised)
            || await BuiltOn.Any(db, [.. verdicts.Select(verdict => verdict.Id)], stop)
        )
        {
            return (null, ConfirmRefusals.Of("undo.built-on"));
        }
        var addresses = verdicts.Select(verdict => verdict.AddressId).Distinct().ToArray();
        var visible = await (await clauses.Visible(stop))
            .Where(clause => addresses.Contains(clause.AddressId))
            .ToListAsync(stop);
        var said = verdicts
            .Select(verdict =>
                (
                    Clause: visible.Find(clause =>
                        clause.AddressId == verdict.AddressId
                        && Domain.VerdictPairing.Same(verdict, clause)
                    ),
                    verdict.Finding
                )
            )
            .ToList();
        if (said.Exists(one => one.Clause is null))
        {
            return (null, ConfirmRefusals.Of("undo.built-on"));
        }
        db.RemoveRange(verdicts);
        await journal.TakenBack(
            actor,
            [.. said.Select(one => (one.Clause!, one.Finding))],
            entitled.By,
            stop
        );
        await db.SaveChangesAsync(stop);
        await notices.Announce(Confirmer.Tag, stop);
        await transaction.CommitAsync(stop);
        return (said[0].Clause, null);
    }
}
