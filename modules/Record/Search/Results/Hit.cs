using Puebla.Record.Documents.Kinds;
using Puebla.Ui.Components;

namespace Puebla.Record.Search.Results;

/// <summary>A paragraph found.</summary>
public sealed record Hit(
    string InstrumentKey,
    string Kind,
    string? Body,
    string? TitleSpanish,
    string? TitleEnglish,
    DateOnly? Start,
    bool IsSample,
    bool IsExtract,
    string Language,
    string Path,
    string CitedPath,
    string? Section,
    string? Heading,
    bool Preambular,
    string Text,
    int Position,
    string? QuotedAs,
    int AudienceId,
    int InstrumentId
)
{
    /// <summary>True for a part of a kept document, which is no provision.</summary>
    public bool IsDocument => DocumentKinds.Has(Kind);

    /// <summary>The text around what matches, in pieces.</summary>
    public IReadOnlyList<TextRun> Snippet { get; init; } = [];

    /// <summary>The heading, section or title by which it matches, in pieces; empty where it matches by none.</summary>
    public IReadOnlyList<TextRun> Above { get; init; } = [];

    /// <summary>The state of its text where that is worth a word: a draft, or superseded; null where it is in force.</summary>
    public string? State { get; init; }

    /// <summary>True for the paragraph that the query cites.</summary>
    public bool IsCited { get; init; }
}
