namespace Puebla.Outcomes.Understanding.Deadlines;

/// <summary>A month or a year as a whole, which ends on its last day.</summary>
internal static class MonthOrYear
{
    public static bool TryMonth(DeadlineScan scan, int at, out DueDay due, out int next)
    {
        (due, next) = (default, at);
        var month = scan.Month(at);
        if (month == 0)
            return false;
        // “marzo y abril de 2022”, “entre marzo y mayo”: the last month named.
        var i = at + 1;
        if (
            scan.Text.Word(i) is "y" or "a" or "and" or "to" or "o" or "or" or "-" or "–"
            && scan.Month(i + 1) is > 0 and var later
        )
            (month, i) = (later, i + 2);
        due = new(Calendar.EndOfMonth(scan.Year(i, out next), month));
        return true;
    }

    public static bool TryYear(DeadlineScan scan, int at, out DueDay due, out int next)
    {
        due = default;
        if (!scan.TryYear(at, out var year, out next))
            return false;
        due = new(Calendar.EndOfYear(year));
        return true;
    }
}
