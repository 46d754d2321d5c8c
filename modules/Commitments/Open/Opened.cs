using System.Globalization;

namespace Puebla.Commitments.Open;

/// <summary>What a decision opens: a commitment or a proposal.</summary>
internal sealed record Opened
{
    /// <summary>Number of the commitment; null where it is a proposal.</summary>
    public int? Commitment { get; private init; }

    /// <summary>Number of the proposal; null where it is a commitment.</summary>
    public int? Proposal { get; private init; }

    /// <summary>As lines of the journal name it.</summary>
    public string Subject =>
        Commitment is { } commitment
            ? string.Create(CultureInfo.InvariantCulture, $"commitment:{commitment}")
            : string.Create(CultureInfo.InvariantCulture, $"proposal:{Proposal}");

    public static Opened OfCommitment(int id) => new() { Commitment = id };

    public static Opened OfProposal(int id) => new() { Proposal = id };
}
