namespace Puebla.Outcomes.Understanding;

/// <summary>Finds the condition on which a clause hangs, as written (2017 R1–R3: a decision may hang on an event).</summary>
internal static class ConditionFinder
{
    private static readonly PhraseTable<bool> Markers = new(
        new[]
        {
            "una vez",
            "siempre que",
            "siempre y cuando",
            "de ser necesario",
            "de ser necesaria",
            "de ser el caso",
            "si fuera el caso",
            "si fuese necesario",
            "en caso de",
            "en caso necesario",
            "en caso que",
            "en su caso",
            "cuando sea necesario",
            "cuando corresponda",
            "sujeto a",
            "sujeta a",
            "a reserva de",
            "previa aprobacion",
            "previa consulta",
            "previo acuerdo",
            "a condicion de",
            "con la condicion de",
            "a menos que",
            "salvo que",
            "tras recibir",
            "luego de",
            "despues de",
            "once",
            "subject to",
            "provided that",
            "on condition that",
            "if necessary",
            "if needed",
            "if required",
            "when necessary",
            "where necessary",
            "where appropriate",
            "as necessary",
            "in case",
            "unless",
            "pending",
            "upon",
        }.Select(words => (words, true))
    );

    public static string? Find(ProvisionText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text.Inert[i] || !Begins(text, i))
                continue;
            var end = i + 1;
            while (end < to && text.Word(end) is not ("," or ";" or "." or ":"))
                end++;
            return text.Slice(i, end);
        }
        return null;
    }

    private static bool Begins(ProvisionText text, int at)
    {
        var word = text.Word(at);
        if (
            word is "si" or "if"
            && text.Word(at + 1).Length > 0
            && text.Word(at - 1) is not ("evaluar" or "determinar" or "valorar" or "as" or "even")
        )
            return true;
        if (
            word is "upon"
            && text.Word(at - 1) is "call" or "calls" or "called" or "agreed" or "based"
        )
            return false;
        return Markers.TryMatch(text, at, out _, out _);
    }
}
