using Puebla.Commitments.Boards.List;

namespace Puebla.Commitments.Boards.OfMeeting;

/// <summary>What a meeting asked, and what it should take up, as far as the reader may see.</summary>
/// <param name="Name">The meeting with its day.</param>
/// <param name="Asked">What its texts ask.</param>
/// <param name="TakeUp">What it should take up, section by section; sections without anything are left out.</param>
/// <param name="Proposals">Proposals that it takes up, or that were referred to its body.</param>
/// <param name="IsAhead">Whether it is still to come, or no document says when it was.</param>
internal sealed record MeetingBoard(
    string Name,
    BoardSection Asked,
    IReadOnlyList<BoardSection> TakeUp,
    IReadOnlyList<ShownProposal> Proposals,
    bool IsAhead
);

/// <summary>Some requests for one reason.</summary>
/// <param name="Key">The reason: <c>Asked</c>, <c>Tied</c>, <c>Before</c>, <c>Recurring</c>, <c>OfBody</c>.</param>
/// <param name="Rows">The first of them.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Address">The board of all; null where no board is narrowed so.</param>
public sealed record BoardSection(
    string Key,
    IReadOnlyList<BoardRow> Rows,
    int Total,
    string? Address = null
);

/// <summary>A proposal or a contribution.</summary>
public sealed record ShownProposal(
    string Words,
    string? Lang,
    string Citation,
    string Link,
    string Proposers,
    string State
);
