namespace Puebla.Outcomes.Understanding.Deadlines;

/// <summary>Quarters, half-years and the like, which end on their last day: “I Trimestre del año 2022”, “second half of 2023”, “Q1 2024”.</summary>
internal static class PartOfYear
{
    public static bool TryRead(DeadlineScan scan, int at, out DueDay due, out int next)
    {
        (due, next) = (default, at);
        var text = scan.Text;
        var (ordinal, months, after) = Abbreviated(text.Word(at)) is (> 0, _) brief
            ? (brief.Ordinal, brief.Months, at + 1)
            : Written(text, at);
        if (ordinal == 0 || months == 0)
            return false;
        if (text.Word(after) is "calendario" or "fiscal" or "calendar")
            after++;
        var year = scan.Year(after, out next);
        var last = ordinal < 0 ? 12 : ordinal * months;
        due = new(Calendar.EndOfMonth(year, last));
        return last <= 12;
    }

    private static (int Ordinal, int Months) Abbreviated(string word) =>
        word is ['q', >= '1' and <= '4'] ? (word[1] - '0', 3)
        : word is ['h', '1' or '2'] ? (word[1] - '0', 6)
        : (0, 0);

    private static (int Ordinal, int Months, int After) Written(ProvisionText text, int at)
    {
        var ordinal = Ordinals.Read(text, at, out var words);
        var months = text.Word(at + words) switch
        {
            "trimestre" or "quarter" => 3,
            "semestre" or "half" or "semester" => 6,
            "cuatrimestre" => 4,
            "bimestre" => 2,
            _ => 0,
        };
        return (ordinal, months, at + words + 1);
    }
}
