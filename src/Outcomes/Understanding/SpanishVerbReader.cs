using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes.Understanding;

/// <summary>Reads Spanish verbs: infinitives, se + verb, those of the speakers, and duties in the future.</summary>
internal sealed class SpanishVerbReader(ProvisionText text) : VerbReader(text)
{
    private static readonly Verb Unknown = new("", ActClass.Plans);

    public override FoundAct? Opening(int from, int at)
    {
        if (Infinitives.LemmaOf(Text.Word(at)) is { } lemma && Text.NameIndex(at) < 0)
            return Act(
                from,
                at,
                at + 1,
                VerbLexicon.Spanish(lemma)?.Verb ?? Unknown with { Lemma = lemma },
                Mood.Infinitive
            );
        return Main(from, at);
    }

    public override FoundAct? Main(int from, int at)
    {
        if (Text.NameIndex(at) >= 0 && Text.Word(at) != "se")
            return null;
        return Text.Word(at) switch
        {
            "se" => AfterPronoun(from, at, at + 1, impersonal: true),
            "nos" or "les" or "le" => AfterPronoun(from, at, at + 1, impersonal: false),
            "debera"
            or "deberan"
            or "debe"
            or "deben"
            or "deberia"
            or "deberian"
            or "debemos"
            or "deberemos" => Obligation(from, at, at + 1),
            "tendra" or "tendran" or "habra" or "habran" when Text.Word(at + 1) is "que" or "de" =>
                Obligation(from, at, at + 2),
            _ => IsFuture(at) ? Future(from, at, at) : Finite(from, at, at),
        };
    }

    public override bool IsInnerInfinitive(int at) =>
        Infinitives.LemmaOf(Text.Word(at)) is not null && Text.NameIndex(at) < 0;

    private FoundAct? AfterPronoun(int from, int first, int at, bool impersonal)
    {
        if (Text.Word(at) is "le" or "les" or "nos" or "lo" or "la" or "los" or "las")
            at++;
        if (Text.Word(at) is "debera" or "deberan" or "debe" or "deben")
            return Obligation(from, first, at + 1);
        if (IsFuture(at))
            return Future(from, first, at) with { Passive = impersonal };
        if (
            VerbLexicon.Spanish(Text.Word(at)) is not { Mood: Mood.Finite } form
            || !IsSpelledAsVerb(at)
        )
            return null;
        var act = Act(from, first, at + 1, form.Verb, Mood.Finite, impersonal);
        // “se realiza”, “se reúnen” describe; “se compromete” promises.
        return
            impersonal
            && (act.Verb.Class == ActClass.Plans || act.Verb.Lemma == "reservar")
            && act.Verb.Lemma is not ("comprometer" or "reiterar" or "reafirmar" or "renovar")
            ? null
            : act;
    }

    private FoundAct? Finite(int from, int first, int at)
    {
        if (
            VerbLexicon.Spanish(Text.Word(at)) is not { Mood: Mood.Finite } form
            || IsNominal(Text.Word(at - 1))
            || !IsSpelledAsVerb(at)
        )
            return null;
        var act = Act(from, first, at + 1, form.Verb, Mood.Finite);
        return
            form.Verb.Lemma == "reservar"
            || (
                form.Verb.Class == ActClass.Plans
                && act.Verb.Class == ActClass.Plans
                && form.Verb.Lemma != "comprometer"
            )
            ? null
            : act;
    }

    private FoundAct? Obligation(int from, int first, int at)
    {
        if (Text.Word(at) == "ser" && Participles.Is(Text.Word(at + 1)))
            return new(
                from,
                first,
                at + 2,
                new("ser", ActClass.Requests),
                Mood.Duty,
                Passive: true
            );
        return Infinitives.LemmaOf(Text.Word(at)) is { } lemma
            ? new(from, first, at + 1, new(lemma, ActClass.Requests), Mood.Duty)
            : null;
    }

    private FoundAct Future(int from, int first, int at)
    {
        var word = Text.Word(at);
        var next = at + 1;
        if (word is "sera" or "seran")
        {
            if (Text.Word(next).EndsWith("mente", StringComparison.Ordinal))
                next++;
            var passive = Participles.Is(Text.Word(next));
            return new(
                from,
                first,
                passive ? next + 1 : at + 1,
                new("ser", ActClass.Requests),
                Mood.Duty,
                passive
            );
        }
        // What may be done is allowed, not asked (history 6.c).
        if (word is "podra" or "podran")
            return new(
                from,
                first,
                Infinitives.LemmaOf(Text.Word(next)) is null ? next : next + 1,
                new("poder", ActClass.Decides),
                Mood.Duty
            );
        // “permanecerán abiertos”, “mantendrá informada”.
        if (Participles.Is(Text.Word(next)) && word[..4] is "perm" or "esta" or "qued" or "mant")
            next++;
        // “harán llegar”.
        if (word is "hara" or "haran" && Infinitives.LemmaOf(Text.Word(next)) is not null)
            next++;
        // “re-elaborará” is one word as written.
        if (first == at && Text.Word(at - 1) == "-" && Text.Word(at - 2) is "re" or "pre" or "co")
            first = at - 2;
        var lemma = word.EndsWith('n') ? word[..^2] : word[..^1];
        return Act(
            from,
            first,
            next,
            new(FutureStems.Infinitive(lemma), ActClass.Requests),
            Mood.Duty
        );
    }

    private bool IsFuture(int at)
    {
        if (at >= Text.Count || Text.NameIndex(at) >= 0)
            return false;
        var token = Text.Tokens[at];
        if (token.End - token.Start < 4)
            return false;
        var written = Text.Text.AsSpan(token.Start, token.End - token.Start);
        return written.EndsWith("rá", StringComparison.OrdinalIgnoreCase)
            || written.EndsWith("rán", StringComparison.OrdinalIgnoreCase)
            || (
                written.EndsWith("remos", StringComparison.Ordinal)
                && VerbLexicon.Spanish(token.Word[..^4]) is { Mood: Mood.Infinitive }
            );
    }

    // “registró” is a verb, “registro” a noun; only irregular pasts end without the accent.
    private bool IsSpelledAsVerb(int at) =>
        !Text.Word(at).EndsWith('o')
        || Text.Text[Text.Tokens[at].End - 1] is 'ó' or 'Ó'
        || Text.Word(at)
            is "hizo"
                or "dispuso"
                or "propuso"
                or "convino"
                or "sostuvo"
                or "mantuvo"
                or "puso"
                or "produjo";

    // After an article or a preposition the same letters are a noun: “la firma”, “de consulta”.
    private static bool IsNominal(string before) => Determiners.Contains(before);

    private static readonly WordSet Determiners = new(
        "el la los las un una unos unas de del al en con sin por para su sus dicha dicho esta este cada toda a entre sobre nuestra nuestro -"
    );
}
