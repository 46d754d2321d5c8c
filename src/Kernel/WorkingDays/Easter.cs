namespace Puebla.Kernel.WorkingDays;

/// <summary>When Easter is. Computed, never copied: a press list of 2024 had Holy Week a week late.</summary>
public static class Easter
{
    /// <summary>Easter Sunday of a year of the Gregorian calendar, by the method of Meeus, Jones and Butcher.</summary>
    public static DateOnly Sunday(int year)
    {
        var golden = year % 19;
        var (century, rest) = Math.DivRem(year, 100);
        var moon =
            (
                (19 * golden)
                + century
                - (century / 4)
                - ((century - ((century + 8) / 25) + 1) / 3)
                + 15
            ) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - moon - (rest % 4)) % 7;
        var late = (golden + (11 * moon) + (22 * weekday)) / 451;
        var days = moon + weekday - (7 * late) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}
