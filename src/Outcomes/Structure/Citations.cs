namespace Puebla.Outcomes.Structure;

/// <summary>References of a compilation such as «Párrafos del 18 al 21» or «Conclusiones 1.b) y 1.c)».</summary>
internal static class Citations
{
    private const int Longest = 160;
    private const int WidestRange = 200;

    private static readonly string[] Heads =
    [
        "parrafo",
        "parrafos",
        "decision",
        "decisiones",
        "conclusion",
        "conclusiones",
        "recomendacion",
        "recomendaciones",
        "anexo",
        "anexos",
        "punto",
        "puntos",
        "numeral",
        "numerales",
        "acuerdo",
        "acuerdos",
        "resolucion",
        "declaracion",
        "paragraph",
        "paragraphs",
        "para",
        "paras",
        "decisions",
        "conclusions",
        "recommendation",
        "recommendations",
        "annex",
        "point",
        "points",
        "articulo",
        "articulos",
    ];

    public static bool IsCitation(string text) =>
        text.Length is > 3 and <= Longest
        && char.IsUpper(text[0])
        && Fold.StartsWithAny(Fold.Key(text.AsSpan(0, Math.Min(20, text.Length))), Heads)
        && !text.Contains('“', StringComparison.Ordinal)
        && IsReference(text);

    /// <summary>The numbers in order; a range is written out, and parts are joined by dots.</summary>
    public static List<string> Numbers(string text)
    {
        var numbers = new List<string>();
        var range = false;
        foreach (var piece in text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var number = Number(piece);
            if (number is null)
            {
                range = piece is "al" or "a" or "to" or "-" or "–" && numbers.Count > 0;
                if (
                    piece
                    is not (
                        "del"
                        or "de"
                        or "y"
                        or "e"
                        or "and"
                        or "al"
                        or "a"
                        or "to"
                        or "-"
                        or "–"
                    )
                )
                {
                    break;
                }
                continue;
            }
            if (
                range
                && int.TryParse(numbers[^1], out var from)
                && int.TryParse(number, out var last)
                && last > from
                && last - from < WidestRange
            )
            {
                numbers.AddRange(
                    Enumerable
                        .Range(from + 1, last - from - 1)
                        .Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture))
                );
            }
            range = false;
            numbers.Add(number);
        }
        return numbers;
    }

    /// <summary>The reference without the title after it (history 2.a).</summary>
    public static string Bare(string text)
    {
        for (
            var at = text.IndexOf(". ", StringComparison.Ordinal);
            at > 0;
            at = text.IndexOf(". ", at + 1, StringComparison.Ordinal)
        )
        {
            var start = text.LastIndexOf(' ', at) + 1;
            if (start > 0 && Number(text[start..at]) is not null)
            {
                return text[..at];
            }
        }
        return text;
    }

    /// <summary>Nothing but a reference: it ends there, with a colon, or with the title of the paragraph.</summary>
    private static bool IsReference(string text) =>
        text[^1] is ':' or '.' or ')' || char.IsAsciiDigit(text[^1]) || text.Length < 60;

    private static string? Number(string piece)
    {
        var parts = piece.Split(['.', ')', '(', ':'], StringSplitOptions.RemoveEmptyEntries);
        var fits =
            parts.Length is > 0 and <= 4
            && Array.TrueForAll(
                parts,
                part =>
                    part.All(char.IsAsciiDigit)
                    || (
                        part.Length == 1
                        && char.IsLetter(part[0])
                        && (parts.Length > 1 || char.IsUpper(part[0]))
                    )
                    || (char.IsUpper(part[0]) && Numerals.Roman(part) > 0)
            );
        return fits ? string.Join('.', parts) : null;
    }
}
