using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding.Deadlines;

/// <summary>A provision read for deadlines, with the year of its meeting.</summary>
internal sealed record DeadlineScan(ProvisionText Text, int? MeetingYear)
{
    /// <summary>“de 2022”, “del año 2022”, “del presente año”, “of next year”; the meeting's year where none is written.</summary>
    public int? Year(int at, out int next) =>
        TryYear(at, out var year, out next) ? year : MeetingYear;

    public bool TryYear(int at, out int? year, out int next)
    {
        var i = at;
        while (Text.Word(i) is "de" or "del" or "of" or "the" or "el" or "," or "in" or "for")
            i++;
        (year, next) = (null, at);
        if (
            Text.Word(i) is "presente" or "este" or "current" or "this"
            && Text.Word(i + 1) is "ano" or "year"
        )
            (year, next) = (MeetingYear, i + 2);
        else if (
            Text.Word(i) is "proximo" or "siguiente" or "next" or "following" or "coming"
            && Text.Word(i + 1) is "ano" or "year"
        )
            (year, next) = (MeetingYear + 1, i + 2);
        else if (Text.Word(i) is "cada" or "each" or "every" && Text.Word(i + 1) is "ano" or "year")
            next = i + 2;
        else if (Text.Word(i) is "ano" or "year")
        {
            if (Written(i + 1) is { } named)
                (year, next) = (named, i + 2);
            else if (Text.Follows(i + 1, "en curso"))
                (year, next) = (MeetingYear, i + 3);
            else if (Text.Word(i + 1) is "proximo" or "siguiente" or "entrante")
                (year, next) = (MeetingYear + 1, i + 2);
            else
                (year, next) = (MeetingYear, i + 1);
        }
        else if (Written(i) is { } plain)
            (year, next) = (plain, i + 1);
        return next > at;
    }

    /// <summary>A year in four digits that is not part of a span such as 2023-2026.</summary>
    public int? Written(int at)
    {
        var number = at >= 0 && at < Text.Count ? DatePhraseReader.Number(Text.Tokens[at]) : 0;
        if (number is < 1990 or > 2150)
            return null;
        var span =
            Text.Word(at + 1) is "-" or "–" or "/"
            && at + 2 < Text.Count
            && Text.Tokens[at + 2].Kind == TokenKind.Number;
        return span ? null : number;
    }

    /// <summary>A month by its full name; “may” only with a capital.</summary>
    public int Month(int at)
    {
        var word = Text.Word(at);
        if (word.Length < 3 || (word.Length == 3 && (word != "may" || !Text.IsCapitalised(at))))
            return 0;
        return Months.Of(word);
    }
}
