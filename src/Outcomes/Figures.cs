using System.Globalization;
using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes;

/// <summary>The dates and numbers that a text names, written alike whichever language names them.</summary>
/// <param name="Dates"><c>2031-07-15</c>, <c>07-15</c> where the year is left out, <c>2031-07</c> for a month, two days with a slash for a window; each once, in order of writing.</param>
/// <param name="Numbers">Every other number, in figures or as a word from two on; each once.</param>
public sealed record Figures(IReadOnlyList<string> Dates, IReadOnlyList<string> Numbers)
{
    /// <summary>What a text names; linear in its length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language"><c>es</c> or <c>en</c>: “once” is eleven in one of them.</param>
    public static Figures In(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokenizer.Cut(text);
        var (dates, numbers) = (new List<string>(), new List<string>());
        for (var at = 0; at < tokens.Count; )
        {
            if (DatePhraseReader.TryRead(tokens, at, out var phrase, out var next))
            {
                dates.Add(Written(phrase));
                at = next;
            }
            else if (Month(tokens, at, out var month, out next))
            {
                dates.Add(month);
                at = next;
            }
            else if (NumberReader.TryRead(tokens, at, language, out var number, out next))
            {
                numbers.Add(number);
                at = next;
            }
            else
            {
                at++;
            }
        }
        return new([.. dates.Distinct()], [.. numbers.Distinct()]);
    }

    private static string Written(DatePhrase phrase)
    {
        var last = Day(phrase.Last);
        var year = phrase.Year is { } y ? $"{y.ToString("D4", CultureInfo.InvariantCulture)}-" : "";
        return phrase.First == phrase.Last ? year + last : $"{year}{Day(phrase.First)}/{last}";
    }

    private static string Day(DayOfYear day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Month:D2}-{day.Day:D2}");

    // “marzo de 2031”, “March 2031”; a month alone may be the English verb.
    private static bool Month(List<Token> tokens, int at, out string month, out int next)
    {
        (month, next) = ("", at);
        var name = tokens[at].Kind == TokenKind.Word ? Months.Of(tokens[at].Word) : 0;
        if (name == 0)
        {
            return false;
        }
        var year = at + 1;
        while (year < tokens.Count && tokens[year].Word is "de" or "del" or "of" or ",")
        {
            year++;
        }
        if (year >= tokens.Count || tokens[year] is not { Kind: TokenKind.Number, Word.Length: 4 })
        {
            return false;
        }
        month = string.Create(CultureInfo.InvariantCulture, $"{tokens[year].Word}-{name:D2}");
        next = year + 1;
        return true;
    }
}
