namespace Puebla.Outcomes;

/// <summary>What an operative verb does: the strength of verbs in the Conference's practice, from deciding to thanking.</summary>
public enum ActClass
{
    /// <summary>Approves, accepts, adopts, creates: settles something here and now.</summary>
    Decides,

    /// <summary>Asks somebody to act, instructs, or lays down a duty in the future tense.</summary>
    Requests,

    /// <summary>Urges, invites or encourages; reiterates an importance.</summary>
    Urges,

    /// <summary>Takes note, receives, recognises, reaffirms: asks nothing.</summary>
    Records,

    /// <summary>Thanks or congratulates.</summary>
    Thanks,

    /// <summary>Recommends or submits to those who decide.</summary>
    Forwards,

    /// <summary>Sets a task without naming a request: to carry out, to continue, to follow up, to commit oneself.</summary>
    Plans,
}
