using System.Globalization;

namespace Puebla.Outcomes.Lexicon;

/// <summary>Reads a number in figures (<c>2.500,50</c>, <c>2,500.50</c>) or in words from two on; “una” and “a” are articles more often than numbers.</summary>
internal static class NumberReader
{
    private static readonly Dictionary<string, int> Spanish = Table(
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte",
        "treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        "cien",
        "veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve"
    );

    private static readonly Dictionary<string, int> English = Table(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
        "thirty forty fifty sixty seventy eighty ninety",
        "hundred",
        ""
    );

    public static bool TryRead(
        List<Token> tokens,
        int at,
        string language,
        out string number,
        out int next
    )
    {
        (number, next) = ("", at);
        if (tokens[at].Kind == TokenKind.Number)
        {
            number = InFigures(tokens, at, out next);
            return true;
        }
        var words = language == "en" ? English : Spanish;
        if (tokens[at].Kind != TokenKind.Word || !words.TryGetValue(tokens[at].Word, out var value))
        {
            return false;
        }
        next = at + 1;
        // “treinta y cinco”, “thirty-five”.
        if (
            value is >= 20 and < 100
            && value % 10 == 0
            && next + 1 < tokens.Count
            && tokens[next].Word is "y" or "-"
            && Unit(tokens[next + 1].Word, words) is var unit and > 0
        )
        {
            value += unit;
            next += 2;
        }
        number = value.ToString(CultureInfo.InvariantCulture);
        return true;
    }

    private static int Unit(string word, Dictionary<string, int> words) =>
        word is "uno" or "una" or "un" or "one" ? 1
        : words.TryGetValue(word, out var unit) && unit < 10 ? unit
        : 0;

    // Three figures after a mark are thousands, whichever mark; fewer or more are a fraction.
    private static string InFigures(List<Token> tokens, int at, out int next)
    {
        var written = tokens[at].Word;
        next = at + 1;
        while (
            next + 1 < tokens.Count
            && tokens[next].Word is "." or ","
            && tokens[next + 1].Kind == TokenKind.Number
            && tokens[next].Start == tokens[next - 1].End
            && tokens[next + 1].Start == tokens[next].End
        )
        {
            written += (tokens[next + 1].Word.Length == 3 ? "" : ".") + tokens[next + 1].Word;
            next += 2;
        }
        return written.TrimStart('0') is { Length: > 0 } plain ? plain : "0";
    }

    private static Dictionary<string, int> Table(
        string fromTwo,
        string tens,
        string hundred,
        string fromTwentyOne
    )
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(fromTwo, 2, 1);
        Add(tens, 30, 10);
        Add(hundred, 100, 0);
        Add(fromTwentyOne, 21, 1);
        return table;

        void Add(string words, int first, int step)
        {
            foreach (
                var (i, word) in words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Index()
            )
            {
                table[word] = first + i * step;
            }
        }
    }
}
