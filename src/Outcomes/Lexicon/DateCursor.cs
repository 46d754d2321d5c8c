namespace Puebla.Outcomes.Lexicon;

/// <summary>Walks over the tokens of one date phrase.</summary>
internal sealed class DateCursor(List<Token> tokens, int at)
{
    public int At { get; private set; } = at;

    public DayOfYear First { get; private set; }

    public DayOfYear Last { get; private set; }

    public int? Year { get; private set; }

    /// <summary>Spanish, British and ISO order: the day, or the year, comes first.</summary>
    public bool DayFirst()
    {
        if (Iso())
            return true;
        if (!Day(out var day))
            return false;
        if (MonthAfter(out var month))
        {
            (First, Last) = (new(day, month), new(day, month));
            YearAfter();
            SecondDate();
            return true;
        }
        if (!Joint() || !Day(out var lastDay))
            return false;
        // “23, 24 y 25 de abril”: the window runs to the last day named.
        while (Joint() && Day(out var later))
            lastDay = later;
        if (!MonthAfter(out month) || lastDay < day)
            return false;
        (First, Last) = (new(day, month), new(lastDay, month));
        YearAfter();
        return true;
    }

    /// <summary>American order: the month comes first.</summary>
    public bool MonthFirst()
    {
        var month = Months.Of(tokens[At++].Word);
        Skip(".");
        if (!Day(out var day))
            return false;
        (First, Last) = (new(day, month), new(day, month));
        var mark = At;
        if (Joint() && Day(out var last) && last > day && Months.Of(Peek(0)) == 0)
            Last = new(last, month);
        else
            At = mark;
        YearAfter();
        SecondDate();
        return true;
    }

    private bool Iso()
    {
        if (
            At + 4 >= tokens.Count
            || tokens[At].Word.Length != 4
            || Peek(1) is not ("-" or "/")
            || Peek(3) != Peek(1)
        )
            return false;
        var (year, month, day) = (
            DatePhraseReader.Number(tokens[At]),
            DatePhraseReader.Number(tokens[At + 2]),
            DatePhraseReader.Number(tokens[At + 4])
        );
        if (new DayOfYear(day, month).In(year) is null)
            return false;
        (First, Last, Year) = (new(day, month), new(day, month), year);
        At += 5;
        return true;
    }

    private bool Day(out int day)
    {
        day = At < tokens.Count ? DatePhraseReader.Number(tokens[At]) : 0;
        if (day is < 1 or > 31)
            return false;
        At++;
        if (
            Peek(0)
                is "º"
                    or "°"
                    or "ª"
                    or "o"
                    or "ro"
                    or "er"
                    or "ero"
                    or "st"
                    or "nd"
                    or "rd"
                    or "th"
            && tokens[At].Start == tokens[At - 1].End
        )
            At++;
        return true;
    }

    private bool MonthAfter(out int month)
    {
        var mark = At;
        Skip("de", "del", "of");
        Skip("mes");
        Skip("de");
        month = Months.Of(Peek(0));
        At = month > 0 ? At + 1 : mark;
        return month > 0;
    }

    private void YearAfter()
    {
        var mark = At;
        Skip(".");
        Skip(",");
        Skip("de", "del");
        Skip("ano", "presente");
        Skip("ano");
        var year =
            At < tokens.Count && tokens[At].Word.Length == 4
                ? DatePhraseReader.Number(tokens[At])
                : 0;
        if (year is >= 1900 and <= 2199)
            (Year, At) = (year, At + 1);
        else
            At = mark;
    }

    private void SecondDate()
    {
        var mark = At;
        if (Joint(comma: false))
        {
            var second = new DateCursor(tokens, At);
            var monthFirst = Months.Of(Peek(0)) > 0;
            if (At < tokens.Count && (monthFirst ? second.MonthFirst() : second.SingleDay()))
            {
                (Last, Year, At) = (second.Last, second.Year ?? Year, second.At);
                return;
            }
        }
        At = mark;
    }

    private bool SingleDay()
    {
        if (!Day(out var day) || !MonthAfter(out var month))
            return false;
        (First, Last) = (new(day, month), new(day, month));
        YearAfter();
        return true;
    }

    private bool Joint(bool comma = true)
    {
        if (
            Peek(0)
                is "-"
                    or "–"
                    or "—"
                    or "al"
                    or "a"
                    or "y"
                    or "e"
                    or "to"
                    or "and"
                    or "through"
                    or "hasta"
            || (comma && Peek(0) == ",")
        )
        {
            At++;
            Skip("el");
            return true;
        }
        return false;
    }

    private string Peek(int ahead) => At + ahead < tokens.Count ? tokens[At + ahead].Word : "";

    private void Skip(params ReadOnlySpan<string> words)
    {
        if (words.Contains(Peek(0)))
            At++;
    }
}
