namespace Puebla.Kernel.WorkingDays;

/// <summary>What becomes of a holiday by the weekday on which it falls.</summary>
public enum Observance
{
    /// <summary>It stays.</summary>
    Stays,

    /// <summary>On a Saturday the Friday before is free as well, on a Sunday the Monday after (United States).</summary>
    NearestWeekdayToo,

    /// <summary>On a Saturday or a Sunday the next weekday that is not a holiday already is free as well (Canada).</summary>
    NextWeekdayToo,

    /// <summary>On a Sunday the Monday after is free as well (Panama).</summary>
    MondayAfterSundayToo,

    /// <summary>On a Tuesday or Wednesday it moves to the Monday before, on a Thursday or Friday to the Monday after; a weekend leaves it (Dominican Republic).</summary>
    NearestMondayFromWeekday,

    /// <summary>On a Tuesday or Wednesday it moves to the Monday before, from Thursday to Sunday to the Monday after (Guatemala).</summary>
    NearestMonday,
}

internal static class Observances
{
    /// <summary>The days of a holiday that falls on a day.</summary>
    /// <param name="how">Its rule.</param>
    /// <param name="day">The day.</param>
    /// <param name="taken">Whether a day is another holiday of the same country.</param>
    public static IEnumerable<DateOnly> Days(
        Observance how,
        DateOnly day,
        Func<DateOnly, bool> taken
    ) =>
        (how, day.DayOfWeek) switch
        {
            (Observance.NearestWeekdayToo, DayOfWeek.Saturday) => [day.AddDays(-1), day],
            (Observance.NearestWeekdayToo, DayOfWeek.Sunday) => [day, day.AddDays(1)],
            (Observance.NextWeekdayToo, DayOfWeek.Saturday or DayOfWeek.Sunday) =>
            [
                day,
                NextWeekday(day, taken),
            ],
            (Observance.MondayAfterSundayToo, DayOfWeek.Sunday) => [day, day.AddDays(1)],
            (
                Observance.NearestMonday
                    or Observance.NearestMondayFromWeekday,
                DayOfWeek.Tuesday
                    or DayOfWeek.Wednesday
            ) => [day.AddDays(DayOfWeek.Monday - day.DayOfWeek)],
            (
                Observance.NearestMonday
                    or Observance.NearestMondayFromWeekday,
                DayOfWeek.Thursday
                    or DayOfWeek.Friday
            ) => [day.AddDays(8 - (int)day.DayOfWeek)],
            (Observance.NearestMonday, DayOfWeek.Saturday) => [day.AddDays(2)],
            (Observance.NearestMonday, DayOfWeek.Sunday) => [day.AddDays(1)],
            _ => [day],
        };

    private static DateOnly NextWeekday(DateOnly day, Func<DateOnly, bool> taken)
    {
        do
        {
            day = day.AddDays(1);
        } while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || taken(day));
        return day;
    }
}
