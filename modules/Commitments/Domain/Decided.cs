using Puebla.Commitments.Data;

namespace Puebla.Commitments.Domain;

/// <summary>What a person says a clause is.</summary>
internal sealed record Decided(Finding Finding)
{
    public string? Act { get; init; }

    public required string Words { get; init; }

    public IReadOnlyList<string> Addressees { get; init; } = [];

    public bool AwaitsNames { get; init; }

    public Deadline Deadline { get; init; } = new();

    public IReadOnlyList<string> Proposers { get; init; } = [];

    public ProposalKind ProposalKind { get; init; } = ProposalKind.Proposal;

    public ProposalState ProposalState { get; init; }

    /// <summary>Why, where it is not what Puebla understood or what was confirmed before.</summary>
    public string? Reason { get; init; }

    /// <summary>As Puebla understood it, or as another finding with what the clause tells of it.</summary>
    public static Decided As(Understood understood, Finding? finding = null) =>
        new(finding ?? understood.Finding)
        {
            Act = understood.Act,
            Words = understood.Words,
            Addressees = understood.Addressees,
            AwaitsNames = understood.AwaitsNames,
            Deadline = understood.Deadline,
            Proposers = understood.Proposers,
            ProposalKind = understood.ProposalKind,
            ProposalState = understood.ProposalState,
        };
}
