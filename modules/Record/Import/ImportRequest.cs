using Puebla.Kernel.Access;

namespace Puebla.Record.Import;

/// <summary>What to import and how.</summary>
public sealed record ImportRequest
{
    /// <summary>Files and folders.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Who may see it; null for the default: the public while no account exists, then the members.</summary>
    public Audience? Access { get; init; }

    /// <summary>True for texts that nobody adopted.</summary>
    public bool AreSamples { get; init; }

    /// <summary>Who imports.</summary>
    public Actor Actor { get; init; } = Actor.System;

    /// <summary>The mandate in which they act; null for Puebla itself.</summary>
    public Mandate? Mandate { get; init; }

    /// <summary>Why, for the journal; the command that was given.</summary>
    public required string Reason { get; init; }

    /// <summary>What whoever handed the files in said of them; null for what was imported by command.</summary>
    public HandedInAs? HandedIn { get; init; }
}

/// <summary>What was said of documents when they were handed in. Such documents wait for a person's eyes.</summary>
/// <param name="Body">Code of their body; null where each text says.</param>
/// <param name="MeetingKey">Key of their meeting; null where the registers tell.</param>
/// <param name="Kind">Kind of internal document; null for adopted texts.</param>
public sealed record HandedInAs(string? Body, string? MeetingKey, string? Kind)
{
    /// <summary>Codes of the other bodies of internal documents.</summary>
    public IReadOnlyList<string> OtherBodies { get; init; } = [];

    /// <summary>Key of the kept document of which it is a further version; null for a document of its own.</summary>
    public string? Target { get; init; }

    /// <summary>What the further version changes.</summary>
    public string? Note { get; init; }

    /// <summary><c>es</c> or <c>en</c> where that was said.</summary>
    public string? Language { get; init; }

    /// <summary>Who handed it in.</summary>
    public Guid? By { get; init; }

    /// <summary>Whether it is kept as it is, and never taken apart into provisions.</summary>
    public bool IsInternal => Kind is not null || Target is not null;
}

/// <summary>A document is done.</summary>
/// <param name="Done">How many are done.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Last">What became of the one just done.</param>
public sealed record ImportProgress(int Done, int Total, FileOutcome Last);

/// <summary>What became of a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Result">What happened.</param>
/// <param name="Instruments">Keys of the instruments made or changed; of the one held already where nothing changed.</param>
/// <param name="Refusal">Why it failed, or null.</param>
public sealed record FileOutcome(
    string Path,
    FileResult Result,
    IReadOnlyList<string> Instruments,
    Kernel.Refusal? Refusal = null
);

/// <summary>What can happen to a file.</summary>
public enum FileResult
{
    /// <summary>A new instrument.</summary>
    Imported,

    /// <summary>A further version, or the other language, of an instrument that was held.</summary>
    NewVersion,

    /// <summary>The same content was held.</summary>
    Unchanged,

    /// <summary>It could not be read or kept.</summary>
    Failed,
}

/// <summary>What became of the whole.</summary>
/// <param name="Access">The access that new texts were given.</param>
/// <param name="Files">Every file, in the order of the paths.</param>
public sealed record ImportSummary(Audience Access, IReadOnlyList<FileOutcome> Files)
{
    /// <summary>Files that failed.</summary>
    public IEnumerable<FileOutcome> Failures =>
        Files.Where(file => file.Result == FileResult.Failed);

    /// <summary>How many files ended so.</summary>
    public int Count(FileResult result) => Files.Count(file => file.Result == result);
}
