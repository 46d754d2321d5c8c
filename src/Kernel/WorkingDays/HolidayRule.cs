using System.Globalization;

namespace Puebla.Kernel.WorkingDays;

/// <summary>On which day of each year a holiday falls, before it moves: exactly one of <see cref="On"/>, <see cref="Easter"/> and <see cref="Weekday"/> is given.</summary>
public sealed record HolidayRule
{
    /// <summary>Every year on this day: <c>09-15</c>.</summary>
    public string? On { get; init; }

    /// <summary>So many days after Easter Sunday; negative before it.</summary>
    public int? Easter { get; init; }

    /// <summary>A weekday of a month: see <see cref="Nth"/> and <see cref="OnOrBefore"/>.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The month of the weekday.</summary>
    public int? Month { get; init; }

    /// <summary>Which weekday of the month: 1 for the first, -1 for the last.</summary>
    public int? Nth { get; init; }

    /// <summary>The last such weekday on or before a day: <c>05-24</c>.</summary>
    public string? OnOrBefore { get; init; }

    /// <summary>For so many days in a row; 1 where nothing is said.</summary>
    public int? Days { get; init; }

    /// <summary>What becomes of it by its weekday.</summary>
    public Observance Observed { get; init; }

    /// <summary>The first year that has it; null for always.</summary>
    public int? Since { get; init; }

    /// <summary>The last year that has it; null while it goes on.</summary>
    public int? Until { get; init; }

    /// <summary>Only every so many years, from <see cref="Since"/> on.</summary>
    public int? Every { get; init; }

    /// <summary>Whether it can be reckoned.</summary>
    public bool IsWellFormed =>
        (On, Easter, Weekday) switch
        {
            ({ } day, null, null) => IsMonthDay(day),
            (null, not null, null) => true,
            (null, null, not null) => OnOrBefore is { } last
                ? IsMonthDay(last) && Nth is null && Month is null
                : Nth is -1 or (>= 1 and <= 4) && Month is >= 1 and <= 12,
            _ => false,
        }
        && Days is null or (>= 1 and <= 31)
        && (Every is null || (Every > 0 && Since is not null));

    /// <summary>The first day of the holiday in a year, before it moves; null where the year has none.</summary>
    public DateOnly? In(int year) =>
        year < Since || year > Until || (Every is { } every && (year - Since!.Value) % every != 0)
            ? null
        : On is { } day ? DayOf(year, day)
        : Easter is { } after ? WorkingDays.Easter.Sunday(year).AddDays(after)
        : OnOrBefore is { } last ? Before(DayOf(year, last), Weekday!.Value)
        : NthOf(year, Month!.Value, Weekday!.Value, Nth!.Value);

    private static DateOnly DayOf(int year, string monthDay) =>
        DateOnly.ParseExact(
            string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{monthDay}"),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture
        );

    private static DateOnly Before(DateOnly last, DayOfWeek weekday) =>
        last.AddDays(-((last.DayOfWeek - weekday + 7) % 7));

    private static DateOnly NthOf(int year, int month, DayOfWeek weekday, int nth)
    {
        if (nth < 0)
        {
            return Before(new DateOnly(year, month, 1).AddMonths(1).AddDays(-1), weekday);
        }
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((weekday - first.DayOfWeek + 7) % 7) + (7 * (nth - 1)));
    }

    // 29 February would have no day in most years.
    private static bool IsMonthDay(string text) =>
        DateOnly.TryParseExact(
            $"2023-{text}",
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out _
        );
}
