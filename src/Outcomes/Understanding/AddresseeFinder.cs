using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes.Understanding;

/// <summary>Finds those who are asked to act in one clause: not those who are thanked, who support or who proposed.</summary>
internal sealed class AddresseeFinder(ProvisionText text, MeaningContext context)
{
    private const int LongestAside = 8;

    private readonly SubjectReader _subjects = new(text, context);
    private readonly ThatClause _that = new(text);

    public List<string> Find(FoundAct act, int from, int to)
    {
        if (act.Mood == Mood.Duty)
            return act.Passive ? Passive(act, from, to) : _subjects.Read(act, from);
        return act.Verb.Class switch
        {
            // What is submitted goes to somebody, but asks nothing of him by name.
            ActClass.Forwards when act.Verb.Lemma is "elevar" or "someter" => [],
            ActClass.Requests or ActClass.Urges or ActClass.Forwards => Asked(
                act,
                act.Next,
                from,
                to
            ),
            ActClass.Plans or ActClass.Decides => Doers(act, from, to),
            _ => [],
        };
    }

    private List<string> Asked(FoundAct act, int at, int from, int to)
    {
        if (text.English && act.Passive)
            return _subjects.Read(act, from);
        if (HasPronoun(act))
            return Antecedents.Named(text, from);
        at = AfterAside(at);
        var codes = NameList.Read(text, at, to, out var next);
        if (codes.Count > 0)
            return [.. codes.Union(Continued(next, to))];
        if (
            text.English
            && text.NameIndex(at) < 0
            && text.Word(at) is "states" or "countries" or "delegations"
        )
            return [BodyCodes.Members];
        if (UnknownBody.After(text, at, to) is var after && after > at)
            return NameList.Read(text, Joined(after), to, out _);
        return _that.Subject(at, to) is { Count: > 0 } doers ? doers
            : Participants(act, to) is { Count: > 0 } taking ? taking
            : Agent(from, to);
    }

    // “Invitar, a la ST …”, “Invitar, por esta vez, a la ST …”.
    private int AfterAside(int at)
    {
        if (text.Word(at) != ",")
            return at;
        for (var i = at; i < Math.Min(text.Count, at + LongestAside); i++)
            if (text.Word(i) == "," && text.Word(i + 1) is "a" or "al")
                return i + 1;
        return at;
    }

    private int Joined(int at) => text.Word(at) is "y" or "e" or "and" or "," ? at + 1 : at;

    // “a los Países Miembros que no lo han hecho y a la ST”: the list goes on after a relative clause.
    private List<string> Continued(int at, int to)
    {
        if (text.Word(at) != "que")
            return [];
        for (var i = at; i < Math.Min(to, at + 14); i++)
            if (
                text.Word(i) is "y" or "e"
                && text.Word(i + 1) is "a" or "al"
                && NameList.Read(text, i + 1, to, out _) is { Count: > 0 } more
            )
                return more;
        return [];
    }

    // “la importancia de una participación activa de los Países Miembros”.
    private List<string> Participants(FoundAct act, int to)
    {
        for (var i = act.Next; i < to; i++)
            if (text.Word(i) is "participacion" or "participation")
                for (var j = i + 1; j < Math.Min(to, i + 4); j++)
                    if (text.Word(j) is "de" or "del" or "of")
                        return NameList.Read(text, j + 1, to, out _);
        return [];
    }

    // “La matriz que presentará Canadá … será incluida”; “se conformará la Troika, para …”.
    private List<string> Passive(FoundAct act, int from, int to)
    {
        for (var i = from; i < act.First - 1; i++)
            if (text.Word(i) == "que" && text.Text[text.Tokens[i + 1].End - 1] == 'á')
                return NameList.Read(text, i + 2, act.First, out _);
        return act.Verb.Lemma is "conformar" or "constituir" or "integrar" or "convocar" or "reunir"
            ? NameList.Read(text, act.Next, to, out _)
            : Agent(act.Next, to);
    }

    private List<string> Doers(FoundAct act, int from, int to)
    {
        if (Decision.Undertaken(text, act) is { Class: ActClass.Requests or ActClass.Urges })
            return Asked(act, Decision.VerbAt(text, act) + 1, from, to);
        if (DutyOfDecision.Allowed(text, act, to) is { Count: > 0 } allowed)
            return allowed;
        // 2021 ¶7: a meeting is to be held between the countries named.
        for (var i = act.Next; act.Verb.Class == ActClass.Plans && i < to; i++)
            if (
                !text.Inert[i]
                && text.Word(i) is "entre" or "between"
                && NameList.Read(text, i + 1, to, out _) is { Count: > 1 } parties
            )
                return parties;
        return _that.Subject(act.Next, to) is { Count: > 0 } doers ? doers
            : act.Verb.Lemma == "comprometer" ? _subjects.Read(act, from)
            : Agent(from, to);
    }

    private List<string> Agent(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (
                !text.Inert[i]
                && AfterAgentMark(i) is { } at
                && NameList.Read(text, at, to, out _) is { Count: > 0 } agent
            )
                return agent;
        return [];
    }

    // “por parte de la ST”, “se acordó, por los países, …”, “será aprobado por”, “to be prepared by”.
    private int? AfterAgentMark(int at) =>
        text.Word(at) switch
        {
            "por" when text.Follows(at, "por parte de") => at + 3,
            "a" when text.Follows(at, "a cargo de") => at + 3,
            "por"
                when text.Word(at - 1) == ","
                    || text.Word(at - 2) is "sera" or "seran" or "ser" or "sea" or "sean" => at + 1,
            "by" when text.Word(at - 2) is "be" or "been" => at + 1,
            _ => null,
        };

    private bool HasPronoun(FoundAct act)
    {
        if (text.Word(act.Next) is "them" or "it")
            return true;
        var word = text.Word(act.Next - 1);
        if (act.Mood == Mood.Infinitive)
            return word
                is [.., 'r', 'l', 'e']
                    or [.., 'r', 'l', 'e', 's']
                    or [.., 'r', 'l', 'o', 's'];
        return act.Next - act.First == 3
            && text.Word(act.First + 1) is "le" or "les"
            && text.Word(act.Next) is not ("a" or "al");
    }
}
