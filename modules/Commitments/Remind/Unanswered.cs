using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Kernel.Data;

namespace Puebla.Commitments.Remind;

/// <summary>Those who are reminded: still asked, something expected of them, and they never answered. Nobody else.</summary>
internal static class Unanswered
{
    public static bool Is(CommitmentLine line) =>
        line
            is { IsAsked: true, AnsweredAt: null, State: LineState.NotBegun or LineState.UnderWay };

    public static IQueryable<CommitmentLine> Lines(ConferenceDb db) =>
        db.Set<CommitmentLine>()
            .Where(line =>
                line.IsAsked
                && line.AnsweredAt == null
                && (line.State == LineState.NotBegun || line.State == LineState.UnderWay)
            );

    /// <summary>Those of commitments whose reminders are on; what a person said of a commitment goes before the rule.</summary>
    public static IQueryable<CommitmentLine> WithReminders(ConferenceDb db) =>
        Lines(db)
            .AsNoTracking()
            .Where(line =>
                db.Set<ReminderPlan>()
                    .Any(plan => plan.CommitmentId == line.CommitmentId && plan.IsOn)
                || (
                    !line.Commitment.IsSample
                    && line.Commitment.Deadline.DueEnds > line.Commitment.ConfirmedAt
                    && !db.Set<ReminderPlan>().Any(plan => plan.CommitmentId == line.CommitmentId)
                )
            );
}
