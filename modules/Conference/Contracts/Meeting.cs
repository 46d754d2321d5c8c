using Puebla.Kernel;

namespace Puebla.Conference.Contracts;

/// <summary>A meeting that the registers name.</summary>
public sealed record Meeting : Fact
{
    /// <summary>What sort of meeting.</summary>
    public required MeetingKind Kind { get; init; }

    /// <summary>Its number, where its kind is numbered.</summary>
    public int? Ordinal { get; init; }

    /// <summary>Codes of the bodies that met; empty for an outside event.</summary>
    public required IReadOnlyList<string> Bodies { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Its first day, as far as it is known.</summary>
    public required PartialDate Start { get; init; }

    /// <summary>Its last day; unknown where the documents do not give it.</summary>
    public required PartialDate End { get; init; }

    /// <summary>Where it met; null where that is not documented, or it was virtual.</summary>
    public LocalizedText? City { get; init; }

    /// <summary>ISO 3166 alpha-3 code of the host; null where that is not documented, or it was virtual.</summary>
    public string? Country { get; init; }

    /// <summary>True when it met by video.</summary>
    public bool Virtual { get; init; }

    /// <summary>Held, or only announced by the documents.</summary>
    public MeetingStatus Status { get; init; }

    /// <summary>The texts that a meeting of its kind leaves, whether or not they are held.</summary>
    public IReadOnlyList<MeetingText> Texts { get; init; } = [];

    /// <summary>The year in which it met.</summary>
    public int Year => Start.First.Year;
}

/// <summary>A text that a meeting left or must have left.</summary>
/// <param name="Key">Stable within the meeting: <c>communique</c>.</param>
/// <param name="Kind">Kind of the text, as outcome documents are classified.</param>
/// <param name="Name">Its name.</param>
/// <param name="Sources">Why it is expected.</param>
public sealed record MeetingText(
    string Key,
    string Kind,
    LocalizedText Name,
    IReadOnlyList<SourceRef> Sources
);

/// <summary>Sorts of meetings.</summary>
public enum MeetingKind
{
    /// <summary>Reunión de Viceministros: the numbered Conferences.</summary>
    ViceMinisterial,

    /// <summary>Reunión del GRCM; not numbered.</summary>
    Grcm,

    /// <summary>A working group's.</summary>
    WorkingGroup,

    /// <summary>An ad hoc group's.</summary>
    AdHoc,

    /// <summary>With a sister process.</summary>
    Joint,

    /// <summary>Workshop, seminar or course.</summary>
    Workshop,

    /// <summary>An event of others.</summary>
    Outside,
}

/// <summary>Whether a meeting is known to have been held.</summary>
public enum MeetingStatus
{
    /// <summary>Held.</summary>
    Held,

    /// <summary>Announced; whether it was held is not documented.</summary>
    Planned,
}
