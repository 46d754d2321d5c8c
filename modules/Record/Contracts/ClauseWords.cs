using Puebla.Outcomes;

namespace Puebla.Record.Contracts;

/// <summary>What an operative verb does: the strength of verbs in the Conference's practice.</summary>
public enum ClauseAct
{
    /// <summary>Approves, accepts, adopts, creates.</summary>
    Decides,

    /// <summary>Asks somebody to act, or lays down a duty.</summary>
    Requests,

    /// <summary>Urges, invites, encourages.</summary>
    Urges,

    /// <summary>Takes note, receives, recognises: asks nothing.</summary>
    Records,

    /// <summary>Thanks or congratulates.</summary>
    Thanks,

    /// <summary>Recommends or submits to those who decide.</summary>
    Forwards,

    /// <summary>Sets a task without naming a request.</summary>
    Plans,
}

/// <summary>What the words of clauses tell, without any register: the Record's own reader, for other modules.</summary>
public static class ClauseWords
{
    /// <summary>What an act does.</summary>
    /// <param name="act">The operative verb as written, in either language; null where a clause has none.</param>
    /// <returns>Null where there is no verb, or none that is known.</returns>
    public static ClauseAct? ActOf(string? act) =>
        (act is null ? null : ActClasses.Of(act)) switch
        {
            ActClass.Decides => ClauseAct.Decides,
            ActClass.Requests => ClauseAct.Requests,
            ActClass.Urges => ClauseAct.Urges,
            ActClass.Records => ClauseAct.Records,
            ActClass.Thanks => ClauseAct.Thanks,
            ActClass.Forwards => ClauseAct.Forwards,
            ActClass.Plans => ClauseAct.Plans,
            _ => null,
        };

    /// <summary>Codes of the countries, organisations and bodies that a text names, each once: countries first, then organisations, then bodies.</summary>
    public static IReadOnlyList<string> Named(string text)
    {
        var found = Mentions.In(text);
        return [.. found.Countries, .. found.Organizations, .. found.Bodies];
    }

    /// <summary>A text in lower case without accents, as long as it was: for words to be compared.</summary>
    public static string Fold(string text) => Search.Text.Folding.Fold(text);
}
