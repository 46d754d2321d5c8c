using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Commitments.Remind;

/// <summary>Changes how those asked by a commitment are reminded, stops it, and lets it go on; with a reason.</summary>
internal sealed class Planner(
    ConferenceDb db,
    Readers readers,
    JournalWriter journal,
    TimeProvider clock
)
{
    public const string Action = "commitments.reminders-changed";

    /// <summary>Empty, or what is wrong by field.</summary>
    /// <param name="id">The commitment.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="today">Nothing before it is caught up.</param>
    /// <param name="actor">Who; the caller found that they may.</param>
    /// <param name="by">In which mandate.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<IReadOnlyList<(string Field, Refusal Refusal)>> Change(
        int id,
        PlanForm form,
        DateOnly today,
        Actor actor,
        Mandate? by,
        CancellationToken stop
    )
    {
        var wrong = form.Wrong().ToList();
        if (wrong.Count > 0)
        {
            return wrong;
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.Database.ExecuteSqlAsync(
            $"select 1 from commitments.commitment where id = {id} for update",
            stop
        );
        var plan = await db.Set<ReminderPlan>()
            .SingleOrDefaultAsync(one => one.CommitmentId == id, stop);
        var rhythm = form.Rhythm!;
        if (plan is not null && Same(plan, form, rhythm))
        {
            return plan.Reason == form.Reason ? [] : [("antes", RemindRefusals.Same)];
        }
        if ((plan?.Revision ?? 0) != form.Revision)
        {
            return [("motivo", CommitmentRefusals.Changed)];
        }
        if (plan is null)
        {
            plan = new()
            {
                CommitmentId = id,
                Before = [],
                Every = 0,
                From = today,
                Reason = form.Reason,
                At = clock.GetUtcNow(),
            };
            db.Add(plan);
        }
        (plan.IsOn, plan.Before, plan.Every) = (form.IsOn, [.. rhythm.Before], rhythm.Every);
        (plan.From, plan.Reason, plan.At) = (today, form.Reason, clock.GetUtcNow());
        var text = await db.Set<Commitment>()
            .Where(one => one.Id == id)
            .Select(one => one.InstrumentId)
            .SingleAsync(stop);
        journal.Add(
            actor,
            Action,
            $"commitment:{id.ToString(CultureInfo.InvariantCulture)}",
            form.Reason,
            new
            {
                commitment = id,
                on = form.IsOn,
                before = string.Join(
                    ' ',
                    rhythm.Before.Select(days => days.ToString(CultureInfo.InvariantCulture))
                ),
                every = rhythm.Every,
            },
            by,
            await readers.OfMonitoring(text, stop)
        );
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return [];
    }

    private static bool Same(ReminderPlan plan, PlanForm form, Rhythm rhythm) =>
        (plan.IsOn, plan.Every) == (form.IsOn, rhythm.Every)
        && plan.Before.SequenceEqual(rhythm.Before);
}

/// <summary>A plan as it was typed.</summary>
/// <param name="Revision">Of the plan as it was shown; 0 where there was none.</param>
/// <param name="IsOn">Whether they are reminded.</param>
/// <param name="Before">Days before, as typed.</param>
/// <param name="Every">Days between two, as typed.</param>
/// <param name="Reason">Why.</param>
internal sealed record PlanForm(
    uint Revision,
    bool IsOn,
    string Before,
    string Every,
    string Reason
)
{
    private const int LongestReason = 2000;

    /// <summary>What was typed, read; null where it cannot be.</summary>
    public Rhythm? Rhythm { get; } =
        Domain.Rhythm.ParseBefore(Before) is { } before
        && Domain.Rhythm.ParseEvery(Every) is { } every
            ? new(before, every)
            : null;

    public IEnumerable<(string Field, Refusal Refusal)> Wrong()
    {
        if (Domain.Rhythm.ParseBefore(Before) is null)
        {
            yield return ("antes", RemindRefusals.Before);
        }
        if (Domain.Rhythm.ParseEvery(Every) is null)
        {
            yield return ("cada", RemindRefusals.Every);
        }
        if (Rhythm is { IsNever: true } && IsOn)
        {
            yield return ("antes", RemindRefusals.Never);
        }
        if (string.IsNullOrWhiteSpace(Reason))
        {
            yield return ("motivo", CommitmentRefusals.Reason);
        }
        else if (Reason.Length > LongestReason)
        {
            yield return ("motivo", CommitmentRefusals.TooLong);
        }
    }
}
