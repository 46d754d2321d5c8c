using Puebla.Commitments.Data;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Domain;

/// <summary>What Puebla takes a clause for until a person says so.</summary>
/// <param name="Finding">Commitment, proposal, or nothing to follow up.</param>
/// <param name="Why">The rule by which it was found.</param>
internal sealed record Understood(Finding Finding, Why Why)
{
    /// <summary>The operative verb as written; of an item without one, its head's.</summary>
    public string? Act { get; init; }

    /// <summary>What the verb does.</summary>
    public ClauseAct? Sort { get; init; }

    /// <summary>The words of the request, with those of its head where it hangs on one.</summary>
    public required string Words { get; init; }

    /// <summary>Codes of those asked.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>Whether those asked are members whom the text does not name.</summary>
    public bool AwaitsNames { get; init; }

    public Deadline Deadline { get; init; } = new();

    /// <summary>Codes of those who proposed or contributed.</summary>
    public IReadOnlyList<string> Proposers { get; init; } = [];

    public ProposalKind ProposalKind { get; init; } = ProposalKind.Proposal;

    public ProposalState ProposalState { get; init; }

    /// <summary>Clauses with the same word here are alike: one look confirms them all.</summary>
    public string Alike => $"{(short)Finding}-{Sort?.ToString().ToLowerInvariant() ?? "none"}";
}

/// <summary>The rule by which a clause was understood.</summary>
internal enum Why
{
    /// <summary>It asks somebody to act.</summary>
    Asks,

    /// <summary>It is an item of a list whose head asks (WG-2020 ¶2).</summary>
    ItemOfRequest,

    /// <summary>Its items ask on its behalf.</summary>
    Frame,

    /// <summary>It takes note of a proposal, a request or a recommendation (GRCM-2017 ¶6-7, 11).</summary>
    Notes,

    /// <summary>It is an item of what was noted (GRCM-2017 ¶18).</summary>
    ItemNoted,

    /// <summary>It thanks for a proposal or a recommendation (WG-2020 ¶4.a-b, 5, 6).</summary>
    ThanksForProposal,

    /// <summary>It thanks or congratulates.</summary>
    Courtesy,

    /// <summary>It takes note, and of no proposal: that makes no commitment (GRCM-2017 ¶9).</summary>
    OnlyNotes,

    /// <summary>It settles something here and now.</summary>
    Settles,

    /// <summary>It states something.</summary>
    States,
}
