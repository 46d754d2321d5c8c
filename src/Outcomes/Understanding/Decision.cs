using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes.Understanding;

/// <summary>What those who decide take upon themselves: “acordaron invitar”, “decided to hold”.</summary>
internal static class Decision
{
    /// <summary>The verb that follows a decision, or null.</summary>
    public static Verb? Undertaken(ProvisionText text, FoundAct act)
    {
        if (
            act.Verb.Lemma is not ("acordar" or "decidir" or "resolver" or "convenir" or "disponer")
        )
            return null;
        var word = text.Word(VerbAt(text, act));
        if (text.English)
            return VerbLexicon.English(word)?.Verb;
        return Infinitives.LemmaOf(word) is { } lemma
            ? VerbLexicon.Spanish(lemma)?.Verb ?? new(lemma, ActClass.Plans)
            : null;
    }

    /// <summary>Where that verb stands: after “to”, or after words between commas.</summary>
    public static int VerbAt(ProvisionText text, FoundAct act)
    {
        var at = act.Next;
        if (text.Word(at) == ",")
        {
            at++;
            while (at < text.Count && text.Word(at) != ",")
                at++;
            at++;
        }
        return text.Word(at) is "to" or "a" or "en" ? at + 1 : at;
    }
}
