using System.Globalization;

namespace Puebla.Outcomes.Lexicon;

/// <summary>Reads days and windows: “20-22 de junio de 2017”, “del 30 de julio al 2 de agosto”, “1º de diciembre”, “June 20-22, 2017”, “2 and 3 December 2021”, “2021-12-01”.</summary>
internal static class DatePhraseReader
{
    /// <summary>Every day or window in a text, in order.</summary>
    public static List<DatePhrase> Find(string text) => Find(Tokenizer.Cut(text));

    public static List<DatePhrase> Find(List<Token> tokens)
    {
        var found = new List<DatePhrase>();
        for (var at = 0; at < tokens.Count; )
        {
            if (TryRead(tokens, at, out var phrase, out var next))
            {
                found.Add(phrase);
                at = next;
            }
            else
                at++;
        }
        return found;
    }

    /// <summary>A date that begins at this very token.</summary>
    public static bool TryRead(List<Token> tokens, int at, out DatePhrase phrase, out int next)
    {
        var cursor = new DateCursor(tokens, at);
        var ok =
            tokens[at].Kind == TokenKind.Number
                ? cursor.DayFirst()
                : Months.Of(tokens[at].Word) > 0 && cursor.MonthFirst();
        next = cursor.At;
        phrase = ok
            ? new(tokens[at].Start, tokens[next - 1].End, cursor.First, cursor.Last, cursor.Year)
            : default;
        return ok;
    }

    /// <summary>The number that a token writes, or 0.</summary>
    internal static int Number(Token token) =>
        token.Kind == TokenKind.Number && token.End - token.Start <= 4
            ? int.Parse(token.Word, NumberStyles.None, CultureInfo.InvariantCulture)
            : 0;
}
