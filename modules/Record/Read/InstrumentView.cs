using Puebla.Kernel;
using Puebla.Record.Data;

namespace Puebla.Record.Read;

/// <summary>An instrument as pages show it.</summary>
public sealed record InstrumentView(
    int Id,
    string Key,
    string Kind,
    string? Body,
    string? TitleSpanish,
    string? TitleEnglish,
    DateOnly? Start,
    DateOnly? End,
    string? Place,
    string? MeetingKey,
    Holding Held,
    InstrumentState State,
    string? AuthenticLanguage,
    bool IsSample,
    string? ReportsTo,
    string[] Participants,
    int AudienceId,
    uint Revision,
    ReviewState Review,
    IReadOnlyList<VersionView> Versions
)
{
    /// <summary>The version to show to a reader: in the reader's language, else in the one held.</summary>
    public VersionView? For(Language reader) =>
        Versions.FirstOrDefault(v => v.IsCurrent && v.Language == reader.Code)
        ?? Versions.FirstOrDefault(v => v.IsCurrent);
}

/// <summary>A version with the file that it came from.</summary>
public sealed record VersionView(
    int Id,
    string Language,
    int Number,
    bool IsCurrent,
    bool IsExtract,
    DateTimeOffset ImportedAt,
    string Parser,
    string FileName,
    string MediaType,
    long Size,
    byte[] Sha256,
    DateTimeOffset? RedactedAt,
    string? RedactionReason,
    DateTimeOffset? ReviewedAt,
    bool IsCorrected,
    int? OcrConfidence,
    int Doubtful
)
{
    /// <summary>As in addresses: <c>es-1</c>.</summary>
    public string Tag => FormattableString.Invariant($"{Language}-{Number}");
}

/// <summary>A paragraph as pages show it.</summary>
public sealed record ParagraphView(
    long Id,
    long AddressId,
    string Path,
    int VersionId,
    int Position,
    long? HeadId,
    string CitedPath,
    string? Section,
    string? Heading,
    string? Label,
    int Level,
    string Text,
    bool Preambular,
    string? QuotedAs,
    bool IsRedacted
)
{
    /// <summary>What decides the word by which it is cited: its section; of an extract, where nothing else is known of the text, the reference by which it is quoted.</summary>
    public string? CitedUnder(VersionView version) =>
        Section ?? (version.IsExtract ? QuotedAs : null);
}

/// <summary>A kept piece of a text that is no provision.</summary>
public sealed record PartView(PartKind Kind, string Text, string? Why);

/// <summary>What a clause does, to whom, by when.</summary>
public sealed record ClauseView(
    string? Act,
    bool Requested,
    string[] Addressees,
    string? DeadlineText,
    DateOnly? DeadlineDate,
    string? Condition,
    string[] ProposedBy,
    string Text
);
