namespace Puebla.Outcomes.Understanding.Deadlines;

/// <summary>The contract's rules of which day ends what.</summary>
internal static class Calendar
{
    public static DateOnly? EndOfMonth(int? year, int month) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12
            ? new(year.Value, month, DateTime.DaysInMonth(year.Value, month))
            : null;

    public static DateOnly? EndOfYear(int? year) => EndOfMonth(year, 12);

    public static DateOnly? Day(int? year, int month, int day) =>
        year is >= 1 and <= 9999 ? new(year.Value, month, day) : null;

    /// <summary>The Friday of the n-th week of a month: the first week is the one that holds the month's first weekday. −1 is the last week, which ends with the month at the latest.</summary>
    public static DateOnly? FridayOfWeek(int? year, int month, int week)
    {
        if (EndOfMonth(year, month) is not { } end)
            return null;
        if (week < 0)
        {
            var last = end;
            while (last.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                last = last.AddDays(-1);
            return last;
        }
        var first = new DateOnly(end.Year, month, 1);
        while (first.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            first = first.AddDays(1);
        return first.AddDays(DayOfWeek.Friday - first.DayOfWeek + 7 * (week - 1));
    }
}
