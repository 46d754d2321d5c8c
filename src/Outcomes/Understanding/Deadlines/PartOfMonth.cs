namespace Puebla.Outcomes.Understanding.Deadlines;

/// <summary>“finales de octubre”, “mediados de 2022”, “the end of the first quarter”, “mid-March”.</summary>
internal static class PartOfMonth
{
    // The contract fixes the end and the middle; a beginning is taken as the first ten days.
    private const int Beginning = 10;

    public static bool TryRead(DeadlineScan scan, int at, out DueDay due, out int next)
    {
        (due, next) = (default, at);
        var text = scan.Text;
        var part = text.Word(at) switch
        {
            "finales"
            or "fines"
            or "final"
            or "fin"
            or "termino"
            or "cierre"
            or "end"
            or "close"
            or "late" => Part.End,
            "mediados" or "mid" or "middle" => Part.Middle,
            "principios"
            or "inicios"
            or "comienzos"
            or "inicio"
            or "principio"
            or "early"
            or "beginning"
            or "start" => Part.Beginning,
            _ => Part.None,
        };
        if (part == Part.None)
            return false;
        var i = at + 1;
        while (
            text.Word(i)
                is "de"
                    or "del"
                    or "of"
                    or "the"
                    or "mes"
                    or "month"
                    or "-"
                    or "el"
                    or "la"
        )
            i++;
        if (scan.Month(i) is > 0 and var month)
        {
            var year = scan.Year(i + 1, out next);
            due = new(
                part == Part.End
                    ? Calendar.EndOfMonth(year, month)
                    : Calendar.Day(year, month, part == Part.Middle ? 15 : Beginning)
            );
            return true;
        }
        if (part == Part.End && PartOfYear.TryRead(scan, i, out due, out next))
            return true;
        if (!scan.TryYear(i, out var whole, out next))
            return false;
        due = new(
            part switch
            {
                Part.End => Calendar.EndOfYear(whole),
                Part.Middle => Calendar.EndOfMonth(whole, 6),
                _ => null,
            }
        );
        return true;
    }

    private enum Part
    {
        None,
        Beginning,
        Middle,
        End,
    }
}
