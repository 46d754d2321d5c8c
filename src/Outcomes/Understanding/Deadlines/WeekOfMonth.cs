namespace Puebla.Outcomes.Understanding.Deadlines;

/// <summary>“la primera semana de diciembre”, “the last week of March 2022”, “la segunda quincena de mayo”.</summary>
internal static class WeekOfMonth
{
    public static bool TryRead(DeadlineScan scan, int at, out DueDay due, out int next)
    {
        (due, next) = (default, at);
        var text = scan.Text;
        if (Ordinals.Read(text, at, out var words) is var ordinal && ordinal == 0)
            return false;
        var unit = text.Word(at + words);
        if (unit is not ("semana" or "week" or "quincena" or "fortnight"))
            return false;
        var i = at + words + 1;
        while (text.Word(i) is "de" or "del" or "of" or "mes" or "the" or "month" or "in")
            i++;
        var month = scan.Month(i);
        if (month == 0)
            return false;
        var year = scan.Year(i + 1, out next);
        due = new(
            unit is "semana" or "week" ? Calendar.FridayOfWeek(year, month, ordinal)
            : ordinal == 1 ? Calendar.Day(year, month, 15)
            : Calendar.EndOfMonth(year, month)
        );
        return true;
    }
}
