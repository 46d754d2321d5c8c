using System.Globalization;

namespace Puebla.Outcomes.Structure;

/// <summary>Labels with a word in them: PRIMERO, Artículo 3, Nº 4, Decisión 5.</summary>
internal static class WordLabel
{
    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal)
    {
        "articulo",
        "article",
        "art",
    };

    /// <summary>Words before a number that is the label.</summary>
    private static readonly HashSet<string> Numbered = new(StringComparer.Ordinal)
    {
        "nº",
        "n",
        "no",
        "num",
        "numero",
        "number",
        "decision",
        "acuerdo",
        "recomendacion",
        "conclusion",
        "resolutivo",
        "recommendation",
        "agreement",
    };

    public static Label? Scan(string text, int at, int to, ref int textFrom)
    {
        if (!char.IsUpper(text[at]))
        {
            return null;
        }
        var end = WordEnd(text, at, to);
        var word = text.AsSpan(at, end - at);
        return Ordinal(text, at, end, to, ref textFrom)
            ?? (
                word.Length > 14 ? null
                : Articles.Contains(Key(word))
                    ? Number(text, at, end, to, LabelKind.Article, ref textFrom)
                : Numbered.Contains(Key(word))
                    ? Number(text, at, end, to, LabelKind.Number, ref textFrom)
                : null
            );
    }

    private static Label? Ordinal(string text, int at, int end, int to, ref int textFrom)
    {
        var first = Numerals.Ordinal(text.AsSpan(at, end - at));
        if (first == 0)
        {
            return null;
        }
        // «DÉCIMO PRIMERO»
        var next = Markup.SkipSpace(text, end, to);
        var nextEnd = WordEnd(text, next, to);
        var unit =
            first >= 10 && next > end ? Numerals.Ordinal(text.AsSpan(next, nextEnd - next)) : 0;
        (end, first) = unit is > 0 and < 10 ? (nextEnd, first + unit) : (end, first);
        return end < to && IsClosing(text[end])
            ? Closed(text, at, at, end, to, LabelKind.Ordinal, first, ref textFrom)
            : null;
    }

    private static Label? Number(
        string text,
        int at,
        int wordEnd,
        int to,
        LabelKind kind,
        ref int textFrom
    )
    {
        var from = Markup.SkipSpace(
            text,
            wordEnd < to && text[wordEnd] is '.' or '°' ? wordEnd + 1 : wordEnd,
            to
        );
        var end = from;
        while (end < to && char.IsAsciiDigit(text[end]))
        {
            end++;
        }
        var isShort = wordEnd - at <= 2;
        var isEnd =
            end >= to
            || IsClosing(text[end])
            || (isShort && char.IsWhiteSpace(text[end]) && StartsText(text, end, to));
        return end - from is 0 or > 3 || !isEnd
            ? null
            : Closed(
                text,
                kind is LabelKind.Number ? from : at,
                from,
                end,
                to,
                kind,
                int.Parse(text.AsSpan(from, end - from), CultureInfo.InvariantCulture),
                ref textFrom
            );
    }

    private static Label Closed(
        string text,
        int at,
        int number,
        int end,
        int to,
        LabelKind kind,
        int value,
        ref int textFrom
    )
    {
        var cursor = end;
        while (cursor < to && IsClosing(text[cursor]))
        {
            cursor++;
        }
        textFrom = Markup.SkipSpace(text, cursor, to);
        return new(
            text[at..end],
            kind,
            value,
            text[end..cursor],
            IsUpper: kind is not LabelKind.Number && number >= at
        );
    }

    private static bool StartsText(string text, int at, int to) =>
        Markup.SkipSpace(text, at, to) is var next && next < to && char.IsUpper(text[next]);

    private static bool IsClosing(char c) => c is '.' or ':' or ')' or '-' or '–' or 'º' or '°';

    private static string Key(ReadOnlySpan<char> word) => Fold.Key(word);

    private static int WordEnd(string text, int at, int to)
    {
        while (at < to && char.IsLetter(text[at]))
        {
            at++;
        }
        return at;
    }
}
