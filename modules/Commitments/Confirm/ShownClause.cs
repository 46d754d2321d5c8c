using Puebla.Record.Contracts;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Confirm;

/// <summary>What a clause is taken for, in the reader's words.</summary>
public sealed record ShownUnderstanding(string Finding, TagState State, string Why)
{
    /// <summary>Those asked; null where nobody is.</summary>
    public string? Asked { get; init; }

    /// <summary>By when, as written.</summary>
    public string? Written { get; init; }

    /// <summary>By when, as understood.</summary>
    public string? Deadline { get; init; }

    /// <summary>A condition besides the deadline, as written.</summary>
    public string? Condition { get; init; }

    /// <summary>What those who proposed or contributed are called here; null where nothing was noted.</summary>
    public string? ProposersTerm { get; init; }

    public string? Proposers { get; init; }

    /// <summary>Language of what is as written.</summary>
    public required string Language { get; init; }
}

/// <summary>A clause that waits, as its line shows it.</summary>
public sealed record ShownClause(
    RecordedClause Clause,
    string Anchor,
    string Ref,
    ShownUnderstanding Understood
)
{
    public required string Citation { get; init; }

    public required string Link { get; init; }

    public required string EditLink { get; init; }

    /// <summary>Words of the head under which it stands; null where it stands by itself.</summary>
    public string? Frame { get; init; }

    /// <summary>Which of several; null where its provision has no other.</summary>
    public string? Which { get; init; }

    /// <summary>What it was confirmed as before its text was corrected; null where nobody judged it.</summary>
    public ShownBefore? Before { get; init; }

    public bool CanConfirm { get; init; }

    public bool CanBeNothing { get; init; }

    public bool CanBeProposal { get; init; }

    public bool IsChosen { get; init; }
}

/// <summary>What was confirmed of earlier words.</summary>
public sealed record ShownBefore(string Finding, string Words, string Language);

/// <summary>A verdict whose text was corrected, as its line shows it.</summary>
public sealed record ShownCorrection(int Id, string Finding, string Words, string Language)
{
    public string? Citation { get; init; }

    public string? Link { get; init; }

    /// <summary>What stands there now; null where the clause is gone.</summary>
    public string? Now { get; init; }

    public string? NowLanguage { get; init; }

    public string? EditLink { get; init; }
}

/// <summary>The filter of the list, as its form shows it: each choice with its name.</summary>
public sealed record ShownFilter
{
    public string? Text { get; init; }

    public string? Body { get; init; }

    public string? Year { get; init; }

    public string? Finding { get; init; }

    public bool Samples { get; init; }

    public bool OldestFirst { get; init; }

    public bool IsNarrow { get; init; }

    public required IReadOnlyList<(string Key, string Name)> Texts { get; init; }

    public required IReadOnlyList<(string Key, string Name)> Bodies { get; init; }

    public required IReadOnlyList<(string Key, string Name)> Years { get; init; }

    public required IReadOnlyList<(string Key, string Name)> Findings { get; init; }

    /// <summary>The list of the other sort: of samples where some wait, of what was adopted from theirs; null where there is none.</summary>
    public string? OtherLink { get; init; }

    public string OtherName { get; init; } = "";
}
