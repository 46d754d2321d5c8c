using Puebla.Record.Data;
using Puebla.Record.Read;

namespace Puebla.Record.Relate;

/// <summary>A text at the other end of a relation, which the reader may see.</summary>
public sealed record RelationEnd(
    int Id,
    string Key,
    string Kind,
    string? Body,
    string? TitleSpanish,
    string? TitleEnglish,
    DateOnly? Start,
    string? MeetingKey,
    bool IsSample,
    int AudienceId
)
{
    internal static RelationEnd Of(InstrumentView i) =>
        new(
            i.Id,
            i.Key,
            i.Kind,
            i.Body,
            i.TitleSpanish,
            i.TitleEnglish,
            i.Start,
            i.MeetingKey,
            i.IsSample,
            i.AudienceId
        );
}

/// <summary>The held paragraph that states a relation, which the reader may see.</summary>
/// <param name="Key">Key of its instrument.</param>
/// <param name="Path">Its address below it.</param>
/// <param name="Citation">As one cites it, in the reader's language.</param>
public sealed record StatingParagraph(string Key, string Path, string Citation)
{
    /// <summary>Its page in the language of the running request.</summary>
    public string Address => RecordPlaces.Paragraph(Key, Path);
}

/// <summary>A relation that was set, seen from one of its ends by a reader who may see both.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind">What the one does to the other.</param>
/// <param name="Outgoing">True where the instrument shown is the one that does it.</param>
/// <param name="Other">The other text; null where it is known by name only.</param>
/// <param name="Name">The name by which the other was set where it was not held.</param>
/// <param name="NamedDate">The date of the named text, in the written form of a partial date.</param>
/// <param name="Since">From which day on.</param>
/// <param name="Source">Where it says so, as written.</param>
/// <param name="Paragraph">The held paragraph that says so; null also where the reader may not see it.</param>
/// <param name="Note">For those who set relations.</param>
/// <param name="Steps">Who set, matched and removed it, in order of time.</param>
public sealed record RelationView(
    int Id,
    RelationKind Kind,
    bool Outgoing,
    RelationEnd? Other,
    string? Name,
    string? NamedDate,
    DateOnly? Since,
    string? Source,
    StatingParagraph? Paragraph,
    string? Note,
    IReadOnlyList<RelationStep> Steps
)
{
    /// <summary>Whether it was removed.</summary>
    public bool IsRemoved => Steps.Any(step => step.What == RelationStep.Removed);

    /// <summary>Whether a person set it: what the import saw is not removed by hand.</summary>
    public bool IsSet => Steps.Count > 0;

    /// <summary>Whether it waits for the named text to arrive.</summary>
    public bool Waits => Other is null;
}

/// <summary>Something that was done to a relation.</summary>
/// <param name="What">What: one of the constants.</param>
/// <param name="By">Opaque id of who did it.</param>
/// <param name="At">When.</param>
/// <param name="Why">Why, where a reason was asked for.</param>
public sealed record RelationStep(string What, string By, DateTimeOffset At, string? Why)
{
    /// <summary>It was set.</summary>
    public const string Set = "Set";

    /// <summary>The named text arrived and was matched.</summary>
    public const string Matched = "Matched";

    /// <summary>It was removed.</summary>
    public const string Removed = "Removed";

    internal static IReadOnlyList<RelationStep> Of(Relation r) =>
        [
            .. Step(Set, r.SetBy, r.SetAt, null),
            .. Step(Matched, r.MatchedBy, r.MatchedAt, null),
            .. Step(Removed, r.RemovedBy, r.RemovedAt, r.RemovedReason),
        ];

    private static IEnumerable<RelationStep> Step(
        string what,
        string? by,
        DateTimeOffset? at,
        string? why
    ) => by is not null && at is { } when ? [new(what, by, when, why)] : [];
}
