using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Kernel.Data;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Confirm;

/// <summary>Reads clauses with what their meaning hangs on, as far as the one who asks may see them, and tells which nobody judged.</summary>
internal sealed class ClauseReader(ConferenceDb db, IRecordedClauses clauses)
{
    private const int Deepest = 6;

    /// <summary>Those without a verdict on their present words.</summary>
    public IQueryable<RecordedClause> Open(IQueryable<RecordedClause> among) =>
        among.Where(clause =>
            !db.Set<Verdict>()
                .Any(verdict =>
                    verdict.AddressId == clause.AddressId
                    && (
                        verdict.Words == clause.Text
                        || (
                            verdict.Language != clause.Language
                            && verdict.Position == clause.Position
                        )
                    )
                )
        );

    /// <summary>Verdicts whose words their provision no longer has, of texts that have clauses among these.</summary>
    public IQueryable<Verdict> Corrected(IQueryable<RecordedClause> among) =>
        db.Set<Verdict>()
            .Where(verdict =>
                among.Any(clause => clause.InstrumentId == verdict.InstrumentId)
                && !among.Any(clause =>
                    clause.AddressId == verdict.AddressId
                    && (
                        clause.Text == verdict.Words
                        || (
                            clause.Language != verdict.Language
                            && clause.Position == verdict.Position
                        )
                    )
                )
            );

    /// <summary>Clauses with the rest of their provisions and their heads, in the order given.</summary>
    public async Task<IReadOnlyList<ClauseInPlace>> InPlace(
        IReadOnlyList<RecordedClause> of,
        CancellationToken stop
    )
    {
        var visible = await clauses.Visible(stop);
        var known = new Dictionary<long, List<RecordedClause>>();
        var wanted = of.Select(clause => clause.AddressId).ToHashSet();
        for (var depth = 0; depth < Deepest && wanted.Count > 0; depth++)
        {
            var asked = wanted.ToArray();
            var found = await visible
                .Where(clause => asked.Contains(clause.AddressId))
                .ToListAsync(stop);
            foreach (var provision in found.GroupBy(clause => clause.AddressId))
            {
                known[provision.Key] = [.. provision.OrderBy(clause => clause.Position)];
            }
            wanted =
            [
                .. found
                    .Select(clause => clause.HeadAddressId)
                    .OfType<long>()
                    .Where(head => !known.ContainsKey(head)),
            ];
        }
        return
        [
            .. of.Select(clause =>
            {
                var provision = known.GetValueOrDefault(clause.AddressId) ?? [clause];
                // Frames know their clause by its instance.
                var same = provision.FirstOrDefault(one => one.Position == clause.Position);
                return new ClauseInPlace(same ?? clause, provision, Heads(clause, known));
            }),
        ];
    }

    /// <summary>All clauses of one provision, for those who may see it, in order.</summary>
    public async Task<IReadOnlyList<ClauseInPlace>> Provision(long address, CancellationToken stop)
    {
        var visible = await clauses.Visible(stop);
        return await InPlace(
            await visible
                .Where(clause => clause.AddressId == address)
                .OrderBy(clause => clause.Position)
                .ToListAsync(stop),
            stop
        );
    }

    private static List<IReadOnlyList<RecordedClause>> Heads(
        RecordedClause clause,
        Dictionary<long, List<RecordedClause>> known
    )
    {
        var heads = new List<IReadOnlyList<RecordedClause>>();
        for (
            var head = clause.HeadAddressId;
            head is { } address
                && heads.Count < Deepest
                && known.GetValueOrDefault(address) is { } above;
            head = above[0].HeadAddressId
        )
        {
            heads.Add(above);
        }
        return heads;
    }
}
