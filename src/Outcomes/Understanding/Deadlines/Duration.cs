using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding.Deadlines;

/// <summary>A time counted from an act: “un plazo máximo de tres meses”, “30 days”, “un mes de antelación”.</summary>
internal static class Duration
{
    private static readonly WordSet Numbers = new(
        """
        un uno una dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte veinticinco treinta cuarenta cuarentaicinco sesenta
        noventa cien ciento y a an one two three four five six seven eight nine ten twelve fifteen twenty thirty sixty ninety hundred and
        """
    );

    private static readonly WordSet Kinds = new("working business calendar habiles");

    private static readonly WordSet Units = new(
        "dia dias semana semanas mes meses ano anos day days week weeks month months year years"
    );

    private static readonly WordSet Counting = new(
        "habiles laborables naturales calendario corridos siguientes posteriores"
    );

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

    private static readonly PhraseTable<bool> Origins = new(
        ("[contados|contado|contadas] (a partir|despues) (de|del)", true),
        ("[contados|contado] desde [el|la]", true),
        ("contados de", true),
        ("(of|after|from|following|before)", true)
    );

    public static bool TryRead(DeadlineScan scan, int at, out DueDay due, out int next)
    {
        (due, next) = (default, at);
        var text = scan.Text;
        var first = Terms.TryMatch(text, at, out _, out var after) ? after : at;
        var i = first;
        while (
            i < text.Count
            && i < first + 3
            && (text.Tokens[i].Kind == TokenKind.Number || Numbers.Contains(text.Word(i)))
        )
            i++;
        if (text.Word(i) == "(" && text.Word(i + 2) == ")")
            i += 3;
        while (Kinds.Contains(text.Word(i)))
            i++;
        if (i == first || !Units.Contains(text.Word(i)))
            return false;
        i++;
        while (Counting.Contains(text.Word(i)))
            i++;
        var origin = CountedFrom(text, i);
        next = origin.Next;
        due = new(null, origin.Words);
        return true;
    }

    // “a partir de su recepción” belongs to the deadline and says what it is counted from.
    private static (string? Words, int Next) CountedFrom(ProvisionText text, int at)
    {
        // “siguientes a cada taller”, “posteriores al taller”.
        var isAfter =
            text.Word(at - 1) is "siguientes" or "posteriores" && text.Word(at) is "a" or "al";
        if (!Origins.TryMatch(text, at, out _, out var from) && !isAfter)
            return (null, at);
        from = isAfter ? at + 1 : from;
        var end = from;
        while (
            end < text.Count && end - from < 14 && text.Word(end) is not ("," or "." or ";" or ":")
        )
            end++;
        return end > from ? (text.Slice(from, end), end) : (null, at);
    }
}
