using System.Collections.Frozen;
using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding.Deadlines;

/// <summary>A time counted from an act: “un plazo máximo de tres meses”, “30 days”, “un mes de antelación”.</summary>
internal static class Duration
{
    private static readonly FrozenSet<string> Numbers = (
        "un uno una dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta sesenta noventa "
        + "a an one two three four five six seven eight nine ten twelve fifteen twenty thirty sixty ninety"
    )
        .Split(' ')
        .ToFrozenSet();

    private static readonly PhraseTable<bool> Terms = new(
        (
            "[un|el] (plazo|periodo|termino|lapso) [maximo|estimado|prudencial|razonable] [no (mayor|superior)] (de|a)",
            true
        ),
        ("(los|las) [proximos|proximas|siguientes]", true),
        ("a (maximum|period) of", true),
        ("the next", true),
        ("[the] (period|maximum) of", true),
        ("no mas de", true)
    );

    public static bool TryRead(DeadlineScan scan, int at, out DueDay due, out int next)
    {
        (due, next) = (default, at);
        var text = scan.Text;
        var i = Terms.TryMatch(text, at, out _, out var after) ? after : at;
        if (
            i >= text.Count
            || !(text.Tokens[i].Kind == TokenKind.Number || Numbers.Contains(text.Word(i)))
        )
            return false;
        i++;
        if (text.Word(i) == "(" && text.Word(i + 2) == ")")
            i += 3;
        while (text.Word(i) is "working" or "business" or "calendar" or "habiles")
            i++;
        if (
            text.Word(i)
            is not (
                "dia"
                or "dias"
                or "semana"
                or "semanas"
                or "mes"
                or "meses"
                or "ano"
                or "anos"
                or "day"
                or "days"
                or "week"
                or "weeks"
                or "month"
                or "months"
                or "year"
                or "years"
            )
        )
            return false;
        i++;
        while (
            text.Word(i) is "habiles" or "laborables" or "naturales" or "calendario" or "corridos"
        )
            i++;
        (due, next) = (new(null, CountedFrom(text, i)), i);
        return true;
    }

    private static string? CountedFrom(ProvisionText text, int at)
    {
        var i = at;
        while (
            text.Word(i)
                is "contados"
                    or "a"
                    or "partir"
                    or "desde"
                    or "despues"
                    or "siguientes"
                    or "of"
                    or "after"
                    or "from"
                    or "following"
                    or "de"
        )
            i++;
        if (i == at || (i == at + 1 && text.Word(at) is "a" or "de"))
            return null;
        var end = i;
        while (end < text.Count && end - i < 14 && text.Word(end) is not ("," or "." or ";" or ":"))
            end++;
        return end > i ? text.Slice(i, end) : null;
    }
}
