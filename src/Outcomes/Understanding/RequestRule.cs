using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes.Understanding;

/// <summary>Whether a clause asks somebody to act.</summary>
internal static class RequestRule
{
    public static bool Asks(ProvisionText text, FoundAct act, int to) =>
        act.Verb.Class switch
        {
            ActClass.Requests or ActClass.Urges or ActClass.Forwards => true,
            ActClass.Plans => true,
            ActClass.Decides => act.Verb.Lemma != "poder"
                && (Settles(text, act, to) || ProposalToAct(text, act.Next, to)),
            _ => false,
        };

    // “acuerdan celebrar”, “Aprobar que la ST proceda”, “Establecer … que debe estar en funcionamiento”.
    private static bool Settles(ProvisionText text, FoundAct act, int to)
    {
        for (var i = act.Next; i < to; i++)
        {
            if (text.Inert[i])
                continue;
            if (
                text.Word(i)
                is "debe"
                    or "deben"
                    or "debera"
                    or "deberan"
                    or "deberia"
                    or "shall"
                    or "must"
            )
                return true;
        }
        var next = act.Next;
        if (text.Word(next) is "que" or "that")
            return true;
        if (text.Word(next) is "to" or "a")
            next++;
        if (
            act.Verb.Lemma is not ("acordar" or "decidir" or "resolver" or "convenir" or "disponer")
        )
            return false;
        var inner =
            text.English ? VerbLexicon.English(text.Word(next))?.Verb
            : Infinitives.LemmaOf(text.Word(next)) is { } lemma
                ? VerbLexicon.Spanish(lemma)?.Verb ?? new(lemma, ActClass.Plans)
            : null;
        return inner?.Class
            is ActClass.Plans
                or ActClass.Requests
                or ActClass.Urges
                or ActClass.Forwards;
    }

    // domain 19.8: accepting somebody's proposal to do something makes a duty; accepting a text does not.
    private static bool ProposalToAct(ProvisionText text, int from, int to)
    {
        for (var i = from; i < Math.Min(to, from + 6); i++)
        {
            if (!ProposalNouns.Contains(text.Word(i)))
                continue;
            for (var j = i + 1; j < to && text.Word(j) is not ("," or "cual"); j++)
                if (text.Word(j) is "para" or "de" or "to" or "sobre" && IsDoing(text, j + 1))
                    return true;
            return false;
        }
        return false;
    }

    private static bool IsDoing(ProvisionText text, int at)
    {
        if (text.Word(at) is "la" or "el")
            return text.Word(at + 1)
                is "celebracion"
                    or "realizacion"
                    or "elaboracion"
                    or "organizacion"
                    or "creacion"
                    or "implementacion";
        return text.Word(at) is "que"
            || Infinitives.LemmaOf(text.Word(at)) is not null
            || VerbLexicon.English(text.Word(at)) is { Mood: Mood.Infinitive };
    }
}
