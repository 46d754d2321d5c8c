using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes.Understanding;

/// <summary>Reads the verb of a sub-item such as “Que los Países Miembros remitan …”.</summary>
internal static class SubjunctiveReader
{
    public static FoundAct? Read(ProvisionText text, int from, int at, int to)
    {
        for (var i = at + 1; i < to; i++)
        {
            if (text.NameIndex(i) >= 0 || text.Inert[i])
                continue;
            if (text.Word(i) is "que" or "cual")
                return null;
            if (text.Word(i) is "sea" or "sean" && Participles.Is(text.Word(i + 1)))
                return new(from, i, i + 2, new("ser", ActClass.Requests), Mood.Duty, Passive: true);
            if (
                VerbLexicon.Spanish(text.Word(i)) is { Mood: Mood.Subjunctive } form
                && !IsNoun(text.Word(i - 1))
            )
                return new(
                    from,
                    text.Word(i - 1) is "se" ? i - 1 : i,
                    i + 1,
                    form.Verb with
                    {
                        Class = ActClass.Requests,
                    },
                    Mood.Duty
                );
        }
        return null;
    }

    /// <summary>The first word of an item that hangs on “que:”, which is a verb unless it begins a subject.</summary>
    public static FoundAct? Opening(ProvisionText text)
    {
        var word = text.Word(0);
        if (
            text.NameIndex(0) >= 0
            || word.Length < 4
            || word is "cada" or "todos" or "todas"
            || word is not ([.., 'e' or 'a'] or [.., 'e' or 'a', 'n'])
        )
            return null;
        var verb = VerbLexicon.Spanish(word)?.Verb ?? new Verb(word, ActClass.Requests);
        return new(0, 0, 1, verb with { Class = ActClass.Requests }, Mood.Duty);
    }

    private static bool IsNoun(string before) =>
        before is "el" or "la" or "un" or "una" or "de" or "del" or "su" or "al" or "en";
}
