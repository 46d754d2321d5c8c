using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Data;
using Puebla.Kernel.Settings;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Commitments.Remind;

/// <summary>Finds whom to remind now. Nothing is remembered but what was sent: what came due while no process ran is found at the next look, and of several days that went by the last alone.</summary>
internal sealed class DueReminders(
    ConferenceDb db,
    ReminderCalendars calendars,
    IWorkingCalendars zones,
    ISettings settings,
    TimeProvider clock
)
{
    /// <summary>The lines whose day has come and of which nothing was sent for it; none on a day that is no working day, nor before the hour.</summary>
    public async Task<IReadOnlyList<DueReminder>> Now(CancellationToken stop)
    {
        var (now, zone) = (clock.GetUtcNow(), await zones.Zone(stop));
        var local = TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(zone));
        if (local.Hour < await settings.RemindHour(stop))
        {
            return [];
        }
        var (today, usual) = (
            DateOnly.FromDateTime(local.DateTime),
            await settings.RemindRhythm(stop)
        );
        var due = new List<DueReminder>();
        foreach (var one in await Candidates(stop))
        {
            var calendar = await calendars.Of(one.Line.Addressee, stop);
            var plan = EffectivePlan.Of(one.Commitment, one.Plan, usual, zone);
            if (calendar.IsWorkingDay(today) && Last(plan, one, zone, today, calendar) is { } day)
            {
                due.Add(new(one.Line.Id, day));
            }
        }
        return due;
    }

    private static ReminderDay? Last(
        EffectivePlan plan,
        Candidate one,
        string zone,
        DateOnly today,
        WorkingCalendar calendar
    ) =>
        // What was due before they were asked, or before something was noted of them, is not caught up.
        ReminderDays.Last(plan.Rhythm, plan.Due, plan.From, today, calendar)
            is { } day
        && day.Day >= Due.DayOf(one.Line.Since, zone)
        && !(one.Sent >= day.Day)
            ? day
            : null;

    private async Task<List<Candidate>> Candidates(CancellationToken stop) =>
        await Unanswered
            .WithReminders(db)
            .OrderBy(line => line.Id)
            .Select(line => new Candidate(
                line,
                line.Commitment,
                db.Set<ReminderPlan>()
                    .FirstOrDefault(plan => plan.CommitmentId == line.CommitmentId),
                db.Set<ReminderRound>()
                    .Where(round => round.LineId == line.Id)
                    .Max(round => (DateOnly?)round.Day)
            ))
            .ToListAsync(stop);

    private sealed record Candidate(
        CommitmentLine Line,
        Commitment Commitment,
        ReminderPlan? Plan,
        DateOnly? Sent
    );
}

/// <summary>A line of which somebody is to be reminded now.</summary>
internal sealed record DueReminder(int LineId, ReminderDay Day);
