using Puebla.Commitments.Data;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Commitments.Domain;

/// <summary>The day at which a deadline comes out, and the instant at which it ends: the only place where that is reckoned.</summary>
internal static class DueReckoning
{
    private static readonly WorkingCalendar Weekdays = WorkingCalendar.WeekdaysOnly(
        MemberZones.Default
    );

    /// <summary>Writes the day and the instant into the deadline; neither where it cannot be said. Working days are kept day by day beside them; a count of the same days from the same day stays as it was kept.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="facts">The registers.</param>
    /// <param name="calendar">By which working days count; null for Monday to Friday.</param>
    public static void Reckon(
        Deadline deadline,
        ConferenceFacts facts,
        WorkingCalendar? calendar = null
    )
    {
        var reckoning = Counts(deadline, facts) is var (start, days)
            ? Kept(deadline, start, days) ?? Count(calendar ?? Weekdays, start, days)
            : null;
        // What is only looked at is not frozen.
        deadline.Reckoning =
            reckoning is null || calendar is null ? null : WorkingDaysJson.Write(reckoning);
        deadline.DueDay = reckoning is null ? DayOf(deadline, facts) : reckoning.Ends.Day;
        deadline.Zone = reckoning?.Ends.Zone;
        deadline.DueEnds = deadline.Due?.Ends;
    }

    /// <summary>Reckons anew, and keeps the day from which it moved.</summary>
    /// <returns>True where it moved.</returns>
    public static bool Move(
        Deadline deadline,
        ConferenceFacts facts,
        DateTimeOffset now,
        WorkingCalendar? calendar = null
    )
    {
        var was = deadline.DueDay;
        Reckon(deadline, facts, calendar);
        if (deadline.DueDay == was)
        {
            return false;
        }
        (deadline.MovedFrom, deadline.MovedAt) = (was, now);
        return true;
    }

    /// <summary>The working days that a deadline counts, and from which day; a number below zero counts back. Null where it counts none, or from no day yet.</summary>
    public static (DateOnly Start, int Days)? Counts(Deadline deadline, ConferenceFacts facts) =>
        deadline is not { Unit: DeadlineUnit.WorkingDays, Count: > 0 and var count } ? null
        : deadline.Kind is DeadlineKind.Counted or DeadlineKind.Conditional
            ? deadline.From is { } from ? (from, count)
                : null
        : deadline is { Kind: DeadlineKind.Meeting, Meeting: { } key }
        && facts.Meeting(key) is { } meeting
        && FirstDay(meeting) is { } first
            ? (first, -count)
        : null;

    /// <summary>A day so much earlier.</summary>
    public static DateOnly Back(DateOnly day, int count, DeadlineUnit unit) =>
        Step(day, -count, unit);

    /// <summary>When something that recurs is due: each time from the first, so that the end of a month stays the end of a month. Null where it cannot be said.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="occurrence">Which time; 0 for the first.</param>
    public static DateOnly? At(Deadline deadline, int occurrence) =>
        deadline is { From: { } from, Count: > 0 and var count, Unit: { } unit }
            ? Step(from, occurrence * count, unit)
            : null;

    /// <summary>Which time comes first that is due on a day or after it; the first of all where none can be said.</summary>
    public static int OccurrenceOn(Deadline deadline, DateOnly day)
    {
        for (var occurrence = 0; ; occurrence++)
        {
            if (At(deadline, occurrence) is not { } due)
            {
                return 0;
            }
            if (due >= day)
            {
                return occurrence;
            }
        }
    }

    /// <summary>A day so much later.</summary>
    public static DateOnly Ahead(DateOnly day, int count, DeadlineUnit unit) =>
        Step(day, count, unit);

    private static DateOnly? DayOf(Deadline deadline, ConferenceFacts facts) =>
        deadline.Kind switch
        {
            DeadlineKind.Day => deadline.From,
            DeadlineKind.Recurring => At(deadline, deadline.Occurrence) ?? deadline.From,
            DeadlineKind.Counted or DeadlineKind.Conditional => deadline
                is { From: { } from, Count: { } count, Unit: { } unit }
                ? Step(from, count, unit)
            : deadline.Kind == DeadlineKind.Conditional ? deadline.From
            : null,
            DeadlineKind.Meeting => deadline.Meeting is { } key
            && facts.Meeting(key) is { } meeting
            && FirstDay(meeting) is { } first
                ? Back(first, deadline.Count ?? 0, deadline.Unit ?? DeadlineUnit.Days)
                : null,
            _ => null,
        };

    // Where only a month or some days are known, the last of them: nobody is late before they certainly are.
    private static DateOnly? FirstDay(Meeting meeting) =>
        meeting.Start.Precision switch
        {
            DatePrecision.Day or DatePrecision.Month => meeting.Start.Last,
            DatePrecision.Range
                when meeting.Start.First != default
                    && meeting.Start.Last.DayNumber - meeting.Start.First.DayNumber <= 31 => meeting
                .Start
                .Last,
            _ => null,
        };

    private static DateOnly Step(DateOnly day, int count, DeadlineUnit unit) =>
        unit switch
        {
            DeadlineUnit.WorkingDays => WorkingDays(day, count),
            DeadlineUnit.Weeks => day.AddDays(7 * count),
            DeadlineUnit.Months => day.AddMonths(count),
            DeadlineUnit.Years => day.AddYears(count),
            _ => day.AddDays(count),
        };

    private static Reckoning? Kept(Deadline deadline, DateOnly start, int days) =>
        deadline.Reckoning is { } kept
        && WorkingDaysJson.Read<Reckoning>(kept) is var reckoning
        && (reckoning.Start, reckoning.Asked) == (start, days)
            ? reckoning
            : null;

    // The day from which one counts is not counted.
    private static Reckoning Count(WorkingCalendar calendar, DateOnly start, int days) =>
        days < 0 ? calendar.CountBack(start, -days) : calendar.Count(start, days);

    private static DateOnly WorkingDays(DateOnly day, int count) =>
        count == 0 ? day : Count(Weekdays, day, count).Ends.Day;
}
