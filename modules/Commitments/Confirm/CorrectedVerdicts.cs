using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Confirm;

/// <summary>What was confirmed of words that the text no longer has: a query, not a job. It is looked at again; where the clause is gone, it is withdrawn by a person.</summary>
internal sealed class CorrectedVerdicts(
    ConferenceDb db,
    ClauseReader reader,
    IRecordedClauses clauses,
    IRecordedPlaces places,
    ConfirmJournal journal,
    IRights rights,
    ChangeNotices notices
)
{
    private const int Most = 100;

    /// <summary>How many, within what the actor of the request may see.</summary>
    public async Task<int> Count(bool samples, CancellationToken stop = default) =>
        await Query(samples, await clauses.Visible(stop)).CountAsync(stop);

    /// <summary>They, the longest confirmed first.</summary>
    public async Task<IReadOnlyList<CorrectedRow>> List(
        bool samples,
        CancellationToken stop = default
    )
    {
        var visible = await clauses.Visible(stop);
        var verdicts = await Query(samples, visible)
            .AsNoTracking()
            .OrderBy(verdict => verdict.At)
            .ThenBy(verdict => verdict.Id)
            .Take(Most)
            .ToListAsync(stop);
        var cited = await places.Of([.. verdicts.Select(one => one.AddressId)], stop);
        var now = await Now(verdicts, visible, stop);
        return
        [
            .. verdicts.Select(one => new CorrectedRow(
                one,
                cited.GetValueOrDefault(one.AddressId),
                now.GetValueOrDefault(one.Id)
            )),
        ];
    }

    /// <summary>Withdraws a verdict whose clause is gone from its provision.</summary>
    public async Task<Refusal?> Withdraw(int id, Actor actor, CancellationToken stop = default)
    {
        var entitled = await rights.May(actor, Act.ConfirmCommitments, null, stop);
        if (!entitled.Allowed)
        {
            return entitled.AsRefusal();
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await Confirmer.Alone(db, stop);
        var visible = await clauses.Visible(stop);
        var verdict = await reader
            .Corrected(visible)
            .SingleOrDefaultAsync(one => one.Id == id, stop);
        if (verdict is null || (await Now([verdict], visible, stop)).ContainsKey(id))
        {
            return ConfirmRefusals.Of("confirm.changed");
        }
        if (await BuiltOn.Any(db, [id], stop))
        {
            return ConfirmRefusals.Of("edit.has-reports");
        }
        var text = await visible
            .Where(clause => clause.InstrumentId == verdict.InstrumentId)
            .FirstAsync(stop);
        db.Remove(verdict);
        await journal.Withdrawn(actor, text, verdict, entitled.By, stop);
        await db.SaveChangesAsync(stop);
        await notices.Announce(Confirmer.Tag, stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    private IQueryable<Verdict> Query(bool samples, IQueryable<RecordedClause> visible) =>
        reader.Corrected(visible.Where(clause => clause.IsSample == samples));

    // The clauses that stand in their places now, by the number of the verdict; none for those that are gone. Read at once, however many they are.
    private async Task<Dictionary<int, RecordedClause>> Now(
        IReadOnlyCollection<Verdict> of,
        IQueryable<RecordedClause> visible,
        CancellationToken stop
    )
    {
        var addresses = of.Select(one => one.AddressId).Distinct().ToArray();
        var provisions = await visible
            .Where(clause => addresses.Contains(clause.AddressId))
            .OrderBy(clause => clause.Position)
            .ToListAsync(stop);
        var verdicts = (
            await db.Set<Verdict>()
                .AsNoTracking()
                .Where(one => addresses.Contains(one.AddressId))
                .OrderBy(one => one.Id)
                .ToListAsync(stop)
        ).ToLookup(one => one.AddressId);
        var now = new Dictionary<int, RecordedClause>();
        foreach (var provision in provisions.GroupBy(clause => clause.AddressId))
        {
            var (paired, _) = VerdictPairing.Of([.. provision], [.. verdicts[provision.Key]]);
            foreach (var clause in provision.Where(one => paired.ContainsKey(one.Position)))
            {
                now[paired[clause.Position].Id] = clause;
            }
        }
        return now;
    }
}

/// <summary>A verdict whose text was corrected.</summary>
/// <param name="Verdict">What was confirmed.</param>
/// <param name="Cited">Its provision; null where no current text has it.</param>
/// <param name="Now">The clause in its place; null where it is gone.</param>
internal sealed record CorrectedRow(Verdict Verdict, RecordedPlace? Cited, RecordedClause? Now);
