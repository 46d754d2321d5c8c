using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes.Understanding;

/// <summary>Finds those who are asked to act in one clause: not those who are thanked, who support or who proposed.</summary>
internal sealed class AddresseeFinder(ProvisionText text, string? body)
{
    public List<string> Find(FoundAct act, int from, int to)
    {
        if (act.Mood == Mood.Duty)
            return act.Passive ? Passive(act, from, to) : Subject(act, from);
        if (act.Verb.Class is ActClass.Requests or ActClass.Urges or ActClass.Forwards)
            return act.Verb.Lemma is "elevar" or "someter" ? [] : Asked(act, act.Next, from, to);
        return act.Verb.Class is ActClass.Plans or ActClass.Decides ? Doers(act, from, to) : [];
    }

    private List<string> Asked(FoundAct act, int at, int from, int to)
    {
        if (text.English && act.Passive)
            return Subject(act, from);
        if (HasPronoun(act))
            return Antecedents.Named(text, from);
        if (text.Word(at) == "," && text.Word(at + 1) is "a" or "al")
            at++;
        var codes = NameList.Read(text, at, to, out var next);
        if (codes.Count == 0 && UnknownBody.Read(text, at, to) is { } name)
            return [name];
        if (codes.Count > 0)
        {
            codes.AddRange(Continued(next, to).Except(codes));
            return codes;
        }
        return ThatClause(at, to) is { Count: > 0 } doers ? doers
            : Participants(act, to) is { Count: > 0 } taking ? taking
            : Agent(from, to);
    }

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

    // “solicitar que, en su caso, la ST elabore”, “para que el GRCM emita”, “de que Belice y Nicaragua participen”.
    private List<string> ThatClause(int at, int to)
    {
        for (var i = at; i < to; i++)
        {
            if (text.Inert[i] || text.Word(i) is not ("que" or "that") || IsRelative(i))
                continue;
            var codes = NameList.Read(text, SkipParenthesis(i + 1, to), to, out _);
            return codes;
        }
        return [];
    }

    private bool IsRelative(int at) =>
        text.Word(at - 1) is "el" or "la" or "los" or "las" or "lo" or "en"
        || (at > 0 && text.NameIndex(at - 1) >= 0);

    private int SkipParenthesis(int at, int to)
    {
        if (text.Word(at) != ",")
            return at;
        for (var i = at + 1; i < to; i++)
            if (text.Word(i) == ",")
                return i + 1;
        return at + 1;
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
        for (var i = from; i < act.First; i++)
            if (
                text.Word(i) == "que"
                && text.Word(i + 1).EndsWith('a')
                && text.Text[text.Tokens[i + 1].End - 1] == 'á'
            )
                return NameList.Read(text, i + 2, act.First, out _);
        if (act.Verb.Lemma is "conformar" or "constituir" or "integrar" or "convocar" or "reunir")
            return NameList.Read(text, act.Next, to, out _);
        return Agent(act.Next, to);
    }

    private List<string> Doers(FoundAct act, int from, int to)
    {
        if (
            RequestRule.Decided(text, act) is { } decided
            && decided.Class is ActClass.Requests or ActClass.Urges
        )
            return Asked(act, RequestRule.AfterDecision(text, act) + 1, from, to);
        for (var i = act.Next; i < to; i++)
        {
            if (text.Inert[i])
                continue;
            // 2021 ¶7: a meeting is to be held between the countries named.
            if (
                act.Verb.Class == ActClass.Plans
                && text.Word(i) is "entre" or "between"
                && NameList.Read(text, i + 1, to, out _) is { Count: > 1 } parties
            )
                return parties;
        }
        return ThatClause(act.Next, to) is { Count: > 0 } doers ? doers
            : act.Verb.Lemma == "comprometer" ? Subject(act, from)
            : Agent(from, to);
    }

    private List<string> Subject(FoundAct act, int from)
    {
        for (var i = from; i < act.First; i++)
            if (text.Word(i) is "." or ";")
                from = i + 1;
        var start = from;
        for (var i = from; i < act.First; i++)
            if (text.Word(i) is "," && Connectives.Leads(text.Word(SkipJoining(from))))
                start = i + 1;
        start = SkipJoining(start);
        if (text.Word(start) == "que")
            start++;
        if (Antecedents.Recalls(text, start))
            return Antecedents.Countries(text, from, text.Word(start));
        return NameList.Read(text, start, act.First, out _) is { Count: > 0 } named
            ? named
            : Itself(start);
    }

    // “El Grupo de Trabajo informará” in that group's own report.
    private List<string> Itself(int at)
    {
        while (text.Word(at) is "el" or "este" or "the" or "this")
            at++;
        return
            body is not null
            && body.Contains("group", StringComparison.Ordinal)
            && (text.Follows(at, "grupo de trabajo") || text.Follows(at, "working group"))
            ? [body]
            : [];
    }

    private int SkipJoining(int at)
    {
        for (var joined = 1; joined > 0; at += joined)
            joined = text.Word(at) is "," ? 1 : Connectives.JoiningAt(text, at);
        return at;
    }

    private List<string> Agent(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text.Inert[i])
                continue;
            if (text.Follows(i, "por parte de") || text.Follows(i, "by"))
                return NameList.Read(text, i + (text.Word(i) == "by" ? 1 : 3), to, out _);
            if (text.Word(i) == "por" && (text.Word(i - 1) == "," || IsPassiveVerb(i - 1)))
                if (NameList.Read(text, i + 1, to, out _) is { Count: > 0 } agent)
                    return agent;
        }
        return [];
    }

    private bool IsPassiveVerb(int at) =>
        text.Word(at - 1) is "sera" or "seran" or "ser" or "sea" or "sean";

    private bool HasPronoun(FoundAct act)
    {
        var word = text.Word(act.Next - 1);
        if (
            act.Mood == Mood.Infinitive
            && (
                word.EndsWith("les", StringComparison.Ordinal)
                || word.EndsWith("le", StringComparison.Ordinal)
                || word.EndsWith("los", StringComparison.Ordinal)
            )
        )
            return true;
        return act.Next - act.First == 3
                && text.Word(act.First + 1) is "le" or "les"
                && text.Word(act.Next) is not ("a" or "al")
            || text.Word(act.Next) is "them" or "it";
    }
}
