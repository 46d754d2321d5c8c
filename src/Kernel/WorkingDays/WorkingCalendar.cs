namespace Puebla.Kernel.WorkingDays;

/// <summary>
/// The calendar by which working days are counted: a choice, a zone, and the countries whose holidays do not count.
/// Immutable and written as JSON; a copy of it is what makes a count the same for ever. It knows no clock and no database.
/// </summary>
/// <param name="Choice">Whose holidays do not count.</param>
/// <param name="Zone">IANA name of the zone in which days begin and end.</param>
/// <param name="Countries">The calendars that count, public-office days included where they are known; none for weekdays only.</param>
public sealed record WorkingCalendar(
    CalendarChoice Choice,
    string Zone,
    IReadOnlyList<CountryCalendar> Countries
)
{
    /// <summary>The most working days that are counted at once.</summary>
    public const int Longest = 1000;

    // Nobody has holidays for a year on end; who says so has a bug.
    private const int LongestPause = 400;

    /// <summary>Monday to Friday, nobody's holidays.</summary>
    /// <param name="zone">IANA name.</param>
    public static WorkingCalendar WeekdaysOnly(string zone) =>
        new(CalendarChoice.Weekdays, zone, []);

    /// <summary>Counts from an instant: the day of sending in the zone does not count.</summary>
    /// <param name="sentAt">The instant of sending.</param>
    /// <param name="days">How many working days, from 1.</param>
    public Reckoning Count(DateTimeOffset sentAt, int days) =>
        Count(Due.DayOf(sentAt, Zone), days) with
        {
            SentAt = sentAt,
        };

    /// <summary>Counts forward: the day of sending does not count, the last day counted is the last in time.</summary>
    /// <param name="sent">The day of sending.</param>
    /// <param name="days">How many working days, from 1.</param>
    public Reckoning Count(DateOnly sent, int days) => Reckon(sent, Checked(days), 1);

    /// <summary>Counts back: so many working days before a day, which does not count itself. Until the end of the day that is found.</summary>
    /// <param name="before">The day before which.</param>
    /// <param name="days">How many working days, from 1.</param>
    public Reckoning CountBack(DateOnly before, int days) => Reckon(before, Checked(days), -1);

    /// <summary>Whether a day is a working day.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        !IsWeekend(day) && Countries.All(one => one.On(day) is null);

    /// <summary>The first working day after a day.</summary>
    public DateOnly Next(DateOnly day) => Step(day, 1);

    /// <summary>The last working day before a day.</summary>
    public DateOnly Previous(DateOnly day) => Step(day, -1);

    /// <summary>How many working days lie after a day, up to and with another; negative where that is earlier.</summary>
    /// <param name="after">Does not count.</param>
    /// <param name="upTo">Counts, if it is a working day.</param>
    public int Between(DateOnly after, DateOnly upTo)
    {
        if (upTo < after)
        {
            return -Between(upTo, after);
        }
        var count = 0;
        for (var day = after.AddDays(1); day <= upTo; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    /// <summary>How many working days are left until a deadline, today not counted: 0 on its last day. Late, how many have gone by since, today counted; 0 where only a weekend has.</summary>
    /// <param name="due">The deadline.</param>
    /// <param name="at">The instant.</param>
    public DaysToGo ToGo(Due due, DateTimeOffset at) =>
        new(due.IsLate(at), Math.Abs(Between(Due.DayOf(at, due.Zone), due.Day)));

    /// <summary>What is not certain about the years between two days.</summary>
    public IReadOnlyList<CalendarDoubt> Doubts(DateOnly first, DateOnly last) =>
        [
            .. from country in Countries
            from year in Enumerable.Range(first.Year, last.Year - first.Year + 1)
            let known = country.Year(year)
            where known?.Provisional != false
            select new CalendarDoubt(country.Country, country.Name, year, known is null),
        ];

    /// <summary>A copy with some years only, small enough to be kept with what was opened.</summary>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last year.</param>
    public WorkingCalendar Between(int first, int last) =>
        this with
        {
            Countries = [.. Countries.Select(one => one.Between(first, last))],
        };

    private Reckoning Reckon(DateOnly start, int days, int direction)
    {
        var found = new List<ReckonedDay>
        {
            new(start, DayStanding.Start, null, HolidaysOn(start)),
        };
        for (var (day, count) = (start, 0); count < days; )
        {
            day = day.AddDays(direction);
            var holidays = HolidaysOn(day);
            var standing =
                IsWeekend(day) ? DayStanding.Weekend
                : holidays.Count > 0 ? DayStanding.Holiday
                : DayStanding.Counted;
            count += standing == DayStanding.Counted ? 1 : 0;
            found.Add(new(day, standing, standing == DayStanding.Counted ? count : null, holidays));
            CheckPause(found.Count, days);
        }
        var end = found[^1].Day;
        if (direction < 0)
        {
            found.Reverse();
        }
        return new(
            Choice,
            [.. Countries.Select(one => new CountedCountry(one.Country, one.Name))],
            start,
            days * direction,
            found,
            new Due(end, Zone),
            Doubts(found[0].Day, found[^1].Day)
        );
    }

    private DateOnly Step(DateOnly day, int direction)
    {
        var steps = 0;
        do
        {
            day = day.AddDays(direction);
            CheckPause(++steps, 1);
        } while (!IsWorkingDay(day));
        return day;
    }

    private List<HolidayOf> HolidaysOn(DateOnly day)
    {
        var found = new List<HolidayOf>();
        foreach (var country in Countries)
        {
            if (country.On(day) is { } holiday)
            {
                found.Add(new(country.Country, country.Name, holiday));
            }
        }
        return found;
    }

    private static bool IsWeekend(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static int Checked(int days) =>
        days is >= 1 and <= Longest
            ? days
            : throw new ArgumentOutOfRangeException(
                nameof(days),
                days,
                $"Working days are counted from 1 to {Longest}."
            );

    private static void CheckPause(int seen, int wanted)
    {
        if (seen > (wanted + 1) * LongestPause)
        {
            throw new InvalidOperationException("A calendar without a working day for a year.");
        }
    }
}

/// <summary>How many working days a deadline is away.</summary>
/// <param name="Late">Whether it is over.</param>
/// <param name="Days">Working days left, or gone by since; never negative.</param>
public readonly record struct DaysToGo(bool Late, int Days);
