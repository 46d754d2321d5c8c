using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding.Deadlines;

/// <summary>A day of the month named before: “el 30 de ese mes”, “30 of that month”.</summary>
internal static class SameMonth
{
    private static readonly PhraseTable<bool> Backwards = new(
        ("(de|del) (ese|dicho|este|mismo|citado) mes", true),
        ("of (that|the same|this) month", true)
    );

    public static bool TryRead(DeadlineScan scan, int at, out DueDay due, out int next)
    {
        (due, next) = (default, at);
        var day = at < scan.Text.Count ? DatePhraseReader.Number(scan.Text.Tokens[at]) : 0;
        if (day is < 1 or > 31 || !Backwards.TryMatch(scan.Text, at + 1, out _, out next))
            return false;
        for (var i = at - 1; i >= 0; i--)
        {
            if (scan.Month(i) is > 0 and var month)
            {
                due = new(new DayOfYear(day, month).In(scan.Year(i + 1, out _)));
                return true;
            }
        }
        return false;
    }
}
