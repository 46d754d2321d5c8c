namespace Puebla.Commitments.Boards.List;

/// <summary>A state with how many stand so, and the board of those alone.</summary>
public sealed record StateLink(string Address, string Name, int Count, bool IsChosen);

/// <summary>What one can narrow by.</summary>
/// <param name="Name">Of the parameter, in Spanish.</param>
/// <param name="Label">In the reader's language.</param>
/// <param name="Choices">The values.</param>
/// <param name="Chosen">The one that is on; null for none.</param>
public sealed record NarrowingField(
    string Name,
    string Label,
    IReadOnlyList<Choice> Choices,
    string? Chosen
);

/// <summary>Something that is on or off.</summary>
/// <param name="Name">Of the parameter, in Spanish.</param>
/// <param name="Value">What it carries where it is on.</param>
/// <param name="Label">In the reader's language.</param>
/// <param name="IsOn">Whether it is.</param>
public sealed record NarrowingMark(string Name, string Value, string Label, bool IsOn);
