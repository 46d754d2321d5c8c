namespace Puebla.Outcomes.Structure;

/// <summary>The document's skeleton: everything but what the provisions mean.</summary>
/// <param name="Pieces">Where each stretch of the source went, in the order of the source.</param>
internal sealed record StructuredDocument(
    DocumentInfo Document,
    IReadOnlyList<TextBlock> Front,
    IReadOnlyList<TextBlock> Headings,
    IReadOnlyList<BareProvision> Provisions,
    IReadOnlyList<UnplacedBlock> Unplaced,
    IReadOnlyList<BareEntry> Entries,
    IReadOnlyList<Piece> Pieces
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

/// <summary>A quoted paragraph before it is understood.</summary>
internal sealed record BareQuote(string? Number, string Text, LineRange Lines);

/// <summary>The five places where text of a source may go.</summary>
internal enum Place
{
    Front,
    Heading,
    Provision,
    Unplaced,
    Entry,
}

/// <summary>A stretch of a source line and the place it went to.</summary>
/// <param name="Line">Index of the line, from 0.</param>
internal readonly record struct Piece(int Line, int From, int To, Place Place);
