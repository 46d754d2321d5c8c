using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Kernel.Data;

namespace Puebla.Commitments.Confirm;

/// <summary>Whether anything was said or decided since of what verdicts found: then they cannot simply be taken back.</summary>
internal static class BuiltOn
{
    /// <summary>Holds what follows from verdicts until the running transaction ends: whoever reports, or records what became of it, waits and sees then what was said of the clause.</summary>
    public static async Task Hold(ConferenceDb db, int[] verdicts, CancellationToken stop)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            select 1 from commitments.commitment c join commitments.line l on l.commitment_id = c.id
            where c.verdict_id = any ({verdicts}) order by c.id, l.id for update
            """,
            stop
        );
        await db.Database.ExecuteSqlAsync(
            $"select 1 from commitments.proposal where verdict_id = any ({verdicts}) order by id for update",
            stop
        );
    }

    /// <summary>Asks, and holds it all.</summary>
    public static async Task<bool> Any(ConferenceDb db, int[] verdicts, CancellationToken stop)
    {
        await Hold(db, verdicts, stop);
        return await db.Set<CommitmentLine>()
                .AnyAsync(
                    line =>
                        verdicts.Contains(line.Commitment.VerdictId)
                        && (line.Reports.Count > 0 || line.State != LineState.NotBegun),
                    stop
                )
            || await db.Set<PreparedReport>()
                .AnyAsync(one => verdicts.Contains(one.Line.Commitment.VerdictId), stop)
            || await db.Set<Priority>()
                .AnyAsync(one => verdicts.Contains(one.Commitment.VerdictId), stop)
            || await db.Set<Proposal>()
                .AnyAsync(one => verdicts.Contains(one.VerdictId) && one.Turns.Count > 0, stop)
            || await Opened(db, verdicts, stop);
    }

    private static Task<bool> Opened(ConferenceDb db, int[] verdicts, CancellationToken stop) =>
        db.Set<Opening>()
            .AnyAsync(
                one =>
                    db.Set<Commitment>()
                        .Any(of => of.Id == one.CommitmentId && verdicts.Contains(of.VerdictId))
                    || db.Set<Proposal>()
                        .Any(of => of.Id == one.ProposalId && verdicts.Contains(of.VerdictId)),
                stop
            );
}
