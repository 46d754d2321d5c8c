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
            "a condicion de",
            "con la condicion de",
            "a menos que",
            "salvo que",
            "tras recibir",
            "luego de",
            "despues de",
            "mientras",
            "cuando",
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

    private static bool Begins(ProvisionText text, int at) =>
        text.Word(at) switch
        {
            "si" or "if" => text.Word(at + 1).Length > 0
                && !NotAfter.Contains(text.Word(at - 1))
                && !text.Follows(at, "if they have not"),
            "una" when text.Word(at + 2) is "al" or "por" => false,
            "upon" => text.Word(at - 1)
                is not ("call" or "calls" or "called" or "agreed" or "based"),
            "previo" or "previa" or "previos" => text.Word(at + 1) is not ("a" or "al" or "y")
                && text.Word(at - 1) == ",",
            "where" or "should" => text.Word(at - 1) == ",",
            _ => Markers.TryMatch(text, at, out _, out _),
        };

    private static readonly WordSet NotAfter = new("evaluar determinar valorar as even");
}
