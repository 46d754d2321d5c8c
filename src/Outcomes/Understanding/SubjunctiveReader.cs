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

    private static bool IsNoun(string before) =>
        before is "el" or "la" or "un" or "una" or "de" or "del" or "su" or "al" or "en";
}
