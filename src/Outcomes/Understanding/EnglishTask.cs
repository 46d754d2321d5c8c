using Puebla.Outcomes.Lexicon;
using Puebla.Outcomes.Understanding.Verbs;

namespace Puebla.Outcomes.Understanding;

/// <summary>Lists of action points name who acts and leave the auxiliary out: “Troika to review the list”.</summary>
internal static class EnglishTask
{
    private const int LongestSubject = 14;

    private static readonly WordSet Subjects = new(
        "the all and , & member members country countries states delegations network group working secretariat presidency troika chair chairs host participants"
    );

    private static readonly WordSet NoVerbs = new(
        "the a an this that these those its their all each which whom be"
    );

    private static readonly WordSet Finite = new("will shall must should agreed is are was were");

    public static FoundAct? Read(ProvisionText text, int from, int at, int to)
    {
        if (!text.English)
            return null;
        var start = AfterLead(text, at, to);
        var verb = start;
        while (
            verb < Math.Min(to, start + LongestSubject)
            && (text.NameIndex(verb) >= 0 || Subjects.Contains(text.Word(verb)))
        )
            verb++;
        if (verb == start || text.Word(verb) != "to" || ++verb >= to || !IsVerb(text, verb))
            return null;
        for (var i = verb; i < to; i++)
            if (
                Finite.Contains(text.Word(i))
                && text.Word(i - 1) is not ("that" or "who" or "which")
            )
                return null;
        return new(from, verb, verb + 1, new(text.Word(verb), ActClass.Requests), Mood.Duty);
    }

    private static bool IsVerb(ProvisionText text, int at) =>
        text.Tokens[at].Kind == TokenKind.Word
        && text.NameIndex(at) < 0
        && !text.IsCapitalised(at)
        && !NoVerbs.Contains(text.Word(at));

    // “If nobody objects, the Presidency to publish …”.
    private static int AfterLead(ProvisionText text, int at, int to)
    {
        if (text.Word(at) is "if" or "once" or "when" or "where" or "unless")
            for (var i = at + 1; i < to; i++)
                if (text.Word(i) == ",")
                    return i + 1;
        return at;
    }
}
