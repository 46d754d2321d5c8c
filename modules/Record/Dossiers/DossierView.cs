using Puebla.Kernel.Access;
using Puebla.Record.Read;

namespace Puebla.Record.Dossiers;

/// <summary>A dossier as its page, its files and its feeds of data give it: what the reader may see, and nothing of the rest.</summary>
/// <param name="Id">Its id; null for a passing one, made of a search and kept nowhere.</param>
/// <param name="Title">In the reader's language, or in the one it has.</param>
/// <param name="Note">What it is for.</param>
/// <param name="Groups">Meeting by meeting, the earliest first; what has no date comes last.</param>
public sealed record DossierView(
    Guid? Id,
    TitleShown Title,
    string? Note,
    IReadOnlyList<DossierGroup> Groups
)
{
    /// <summary>The provisions that the reader sees.</summary>
    public int Count => Groups.Sum(group => group.Entries.Count);

    /// <summary>When it was made, or asked for.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Of a passing one, how many its search finds, where that is more than are taken.</summary>
    public int? OutOf { get; init; }

    /// <summary>Whether any of it is a sample.</summary>
    public bool HasSamples => Groups.Any(group => group.IsSample);
}

/// <summary>What comes of one text: the meeting, where and when.</summary>
public sealed record DossierGroup(
    int InstrumentId,
    string InstrumentKey,
    int AudienceId,
    bool IsSample,
    TitleShown Title,
    string Kind,
    string? Body,
    string? Meeting,
    string? MeetingKey,
    string? Place,
    DateOnly? Start,
    DateOnly? End,
    IReadOnlyList<QuotedEntry> Entries
);

/// <summary>A provision quoted.</summary>
/// <param name="Id">Of the entry; null in a passing dossier.</param>
/// <param name="ParagraphId">The paragraph quoted.</param>
/// <param name="Path">The provision's place.</param>
/// <param name="Cited">Its citation.</param>
/// <param name="Language">The quotation's.</param>
/// <param name="Label">As the text numbers it.</param>
/// <param name="Quotation">As it stands.</param>
/// <param name="IsPart">Whether only a part was chosen.</param>
/// <param name="PartIsGone">Whether a part was chosen of words that were corrected since: then the whole stands here.</param>
/// <param name="Note">What the makers say of it.</param>
public sealed record QuotedEntry(
    Guid? Id,
    long ParagraphId,
    string Path,
    string Cited,
    string Language,
    string? Label,
    string Quotation,
    bool IsPart,
    bool PartIsGone,
    string? Note
);

/// <summary>A dossier in a list.</summary>
public sealed record ListedDossier(
    Guid Id,
    TitleShown Title,
    int Count,
    bool IsMine,
    Audience? Audience,
    DateTimeOffset ChangedAt
);
