namespace Puebla.Commitments.Boards.Priorities;

/// <summary>That a presidency put a request first.</summary>
/// <param name="Id">Its number.</param>
/// <param name="CommitmentId">The request.</param>
/// <param name="Presidency">The presidency with its year.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">When.</param>
/// <param name="Withdrawn">When it took it back; null while it did not.</param>
/// <param name="WithdrawnReason">Why it did.</param>
/// <param name="Stands">Whether the presidency in office set it and did not take it back.</param>
public sealed record PriorityView(
    int Id,
    int CommitmentId,
    string Presidency,
    string Reason,
    DateOnly On,
    DateOnly? Withdrawn,
    string? WithdrawnReason,
    bool Stands
);

/// <summary>What one presidency put first.</summary>
/// <param name="Name">The presidency with its year.</param>
/// <param name="InOffice">Whether it is the one in office.</param>
/// <param name="Rows">Each request with what was said of it, the latest first.</param>
public sealed record PresidencyPriorities(
    string Name,
    bool InOffice,
    IReadOnlyList<(List.BoardRow Request, PriorityView Priority)> Rows
);
