namespace Puebla.Outcomes.Structure;

/// <summary>The document's skeleton: everything but what the provisions mean.</summary>
internal sealed record StructuredDocument(
    DocumentInfo Document,
    IReadOnlyList<TextBlock> Front,
    IReadOnlyList<TextBlock> Headings,
    IReadOnlyList<BareProvision> Provisions,
    IReadOnlyList<UnplacedBlock> Unplaced,
    IReadOnlyList<BareEntry> Entries
);

/// <summary>A provision before it is understood.</summary>
/// <param name="Head">Index in the list of the provision under which this one stands, or null at level 1.</param>
internal sealed record BareProvision(
    string Path,
    string? Section,
    string? Heading,
    string? Label,
    int Level,
    string Text,
    LineRange Lines,
    int? Head,
    bool Preambular
);

/// <summary>A compilation entry before its quotes are understood.</summary>
internal sealed record BareEntry(
    int Number,
    string Heading,
    string? MeetingKind,
    int? Ordinal,
    string? City,
    string? Country,
    DateOnly? Start,
    DateOnly? End,
    IReadOnlyList<EntryCitation> Citations,
    IReadOnlyList<BareQuote> Quotes,
    LineRange Lines
);

internal sealed record BareQuote(string? Number, string Text, LineRange Lines);
