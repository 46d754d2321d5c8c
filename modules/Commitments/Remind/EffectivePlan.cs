using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Kernel;

namespace Puebla.Commitments.Remind;

/// <summary>How those asked by a commitment are reminded: as somebody said, else as the settings do.</summary>
/// <param name="IsOn">Whether they are at all.</param>
/// <param name="Why">What of it stands; see <see cref="PlanWhy"/>.</param>
/// <param name="Rhythm">When.</param>
/// <param name="Due">The last day of the deadline; null for none.</param>
/// <param name="From">Nothing before this day is caught up.</param>
internal sealed record EffectivePlan(
    bool IsOn,
    PlanWhy Why,
    Rhythm Rhythm,
    DateOnly? Due,
    DateOnly From
)
{
    /// <summary>What is planned where a person said something of it, else what the settings have.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <param name="plan">What somebody said of it; null where nobody did.</param>
    /// <param name="usual">As the settings have it.</param>
    /// <param name="zone">In which days are counted.</param>
    public static EffectivePlan Of(
        Commitment commitment,
        ReminderPlan? plan,
        Rhythm usual,
        string zone
    )
    {
        var due = commitment.Deadline.DueDay;
        if (plan is not null)
        {
            return new(
                plan.IsOn,
                plan.IsOn ? PlanWhy.Chosen : PlanWhy.Stopped,
                new(plan.Before, plan.Every),
                due,
                plan.From
            );
        }
        var why =
            commitment.IsSample ? PlanWhy.Sample
            : due is null ? PlanWhy.NoDay
            : commitment.Deadline.DueEnds <= commitment.ConfirmedAt ? PlanWhy.History
            : PlanWhy.Usual;
        return new(
            why == PlanWhy.Usual,
            why,
            usual,
            due,
            Kernel.Due.DayOf(commitment.ConfirmedAt, zone)
        );
    }
}

/// <summary>What of a plan stands.</summary>
internal enum PlanWhy
{
    /// <summary>As the settings have it.</summary>
    Usual,

    /// <summary>Somebody said so for this commitment.</summary>
    Chosen,

    /// <summary>Somebody stopped it.</summary>
    Stopped,

    /// <summary>Nobody adopted a sample; off until somebody asks for it.</summary>
    Sample,

    /// <summary>It was over when it was confirmed; off until somebody asks for it.</summary>
    History,

    /// <summary>There is no day to count from; off until somebody asks for it.</summary>
    NoDay,
}
