namespace Puebla.Outcomes.Understanding;

/// <summary>Whether a clause asks somebody to act.</summary>
internal static class RequestRule
{
    private static readonly WordSet Composition = new(
        "integrado integrada conformado conformada compuesto compuesta"
    );

    public static bool Asks(ProvisionText text, FoundAct act, int to) =>
        act.Verb.Class switch
        {
            ActClass.Requests => !Describes(text, act),
            ActClass.Urges or ActClass.Forwards or ActClass.Plans => true,
            // What may be done is allowed, not asked (history 6.c).
            ActClass.Decides => act.Verb.Lemma != "poder"
                && (
                    DutyOfDecision.Holds(text, act, to)
                    || AcceptedProposal.AsksToAct(text, act.Next, to)
                ),
            _ => false,
        };

    // “El comité estará integrado por …” says who, and asks nothing.
    private static bool Describes(ProvisionText text, FoundAct act) =>
        act.Mood == Verbs.Mood.Duty && Composition.Contains(text.Word(act.Next - 1));
}
