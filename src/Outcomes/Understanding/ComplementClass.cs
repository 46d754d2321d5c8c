using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes.Understanding;

/// <summary>What a verb does can hang on its object: to reiterate an importance urges, to reiterate a commitment promises, to express thanks thanks.</summary>
internal static class ComplementClass
{
    private const int Reach = 4;

    public static Verb Adjust(Verb verb, ProvisionText text, int at)
    {
        // “Considerar que Guatemala está pendiente” states; “Considerar que se estudie” sets a task.
        if (
            verb.Lemma == "considerar"
            && text.Word(at) == "que"
            && SubjunctiveReader.Read(text, at, at, text.Count) is null
        )
            return verb with { Class = ActClass.Records };
        if (verb.Lemma == "informar" && text.Word(at) is "que" or "that")
            return verb with { Class = ActClass.Records };
        // To remind somebody asks him; to recall something does not.
        if (
            verb.Lemma == "recordar"
            && text.Word(at) is "a" or "al"
            && NameList.Read(text, at, text.Count, out _).Count > 0
        )
            return verb with { Class = ActClass.Urges };
        if (verb.Class is not (ActClass.Records or ActClass.Plans or ActClass.Decides))
            return verb;
        for (var i = at; i < Math.Min(text.Count, at + Reach); i++)
        {
            switch (text.Word(i))
            {
                case "agradecimiento" or "agradecimientos" or "gratitud" or "gratitude" or "thanks":
                case "appreciation" when verb.Lemma == "expresar":
                    return verb with { Class = ActClass.Thanks };
                // domain: “Reiterar la importancia” is one of the soft requests.
                case "importancia"
                or "importance"
                or "necesidad"
                or "need" when verb.Lemma is "reiterar" or "reafirmar":
                    return verb with { Class = ActClass.Urges };
                case "compromiso"
                or "commitment" when verb.Class == ActClass.Records && IsPromise(text, i + 1):
                    return verb with { Class = ActClass.Plans };
            }
        }
        return verb;
    }

    private static bool IsPromise(ProvisionText text, int at) =>
        text.Word(at) is "de" or "to"
        && (
            text.Word(at + 1) is ":" or "que"
            || Infinitives.LemmaOf(text.Word(at + 1)) is not null
            || VerbLexicon.English(text.Word(at + 1)) is { Mood: Mood.Infinitive }
        );
}
