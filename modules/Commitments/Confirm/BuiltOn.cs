using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Kernel.Data;

namespace Puebla.Commitments.Confirm;

/// <summary>Whether anything was said or decided since of what verdicts found: then they cannot simply be taken back.</summary>
internal static class BuiltOn
{
    /// <summary>Holds what verdicts found until the running transaction ends: whoever reports, reminds, decides or records what became of it waits.</summary>
    public static async Task Hold(ConferenceDb db, int[] verdicts, CancellationToken stop)
    {
        await db.Database.ExecuteSqlAsync(
            $"select 1 from commitments.commitment where verdict_id = any ({verdicts}) order by id for update",
            stop
        );
        await db.Database.ExecuteSqlAsync(
            $"""
            select 1 from commitments.line
            where commitment_id in (select id from commitments.commitment where verdict_id = any ({verdicts}))
            order by id for update
            """,
            stop
        );
        await db.Database.ExecuteSqlAsync(
            $"select 1 from commitments.proposal where verdict_id = any ({verdicts}) order by id for update",
            stop
        );
    }

    /// <summary>Asks, and holds it: what is not built on now stays so until the running transaction ends.</summary>
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
            || await db.Set<ReminderRound>()
                .AnyAsync(one => verdicts.Contains(one.Line.Commitment.VerdictId), stop)
            || await Planned(db, verdicts, stop)
            || await db.Set<Priority>()
                .AnyAsync(one => verdicts.Contains(one.Commitment.VerdictId), stop)
            || await db.Set<Proposal>()
                .AnyAsync(one => verdicts.Contains(one.VerdictId) && one.Turns.Count > 0, stop)
            || await Opened(db, verdicts, stop);
    }

    private static Task<bool> Planned(ConferenceDb db, int[] verdicts, CancellationToken stop) =>
        db.Set<ReminderPlan>()
            .AnyAsync(
                one =>
                    db.Set<Commitment>()
                        .Any(of => of.Id == one.CommitmentId && verdicts.Contains(of.VerdictId)),
                stop
            );

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
