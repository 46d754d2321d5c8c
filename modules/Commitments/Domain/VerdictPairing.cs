using Puebla.Commitments.Data;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Domain;

/// <summary>Which verdict speaks of which clause of a provision. Words decide; where they were corrected, the place among the clauses.</summary>
internal static class VerdictPairing
{
    /// <summary>Each clause with its verdict, and the verdicts whose clause is gone.</summary>
    /// <param name="clauses">Clauses of one provision as they are now.</param>
    /// <param name="verdicts">Verdicts on that provision.</param>
    public static (IReadOnlyDictionary<int, Verdict> ByPosition, IReadOnlyList<Verdict> Gone) Of(
        IReadOnlyList<RecordedClause> clauses,
        IReadOnlyList<Verdict> verdicts
    )
    {
        var paired = new Dictionary<int, Verdict>();
        var left = verdicts.ToList();
        Pair((clause, verdict) => Same(verdict, clause));
        Pair((clause, verdict) => verdict.Position == clause.Position);
        return (paired, left);

        void Pair(Func<RecordedClause, Verdict, bool> fits)
        {
            foreach (var clause in clauses.Where(one => !paired.ContainsKey(one.Position)))
            {
                if (left.FirstOrDefault(verdict => fits(clause, verdict)) is { } found)
                {
                    paired[clause.Position] = found;
                    left.Remove(found);
                }
            }
        }
    }

    /// <summary>Whether a verdict speaks of a clause as it stands: the same words, or the other language of the same clause.</summary>
    public static bool Same(Verdict verdict, RecordedClause clause) =>
        verdict.Words == clause.Text
        || (verdict.Language != clause.Language && verdict.Position == clause.Position);
}
