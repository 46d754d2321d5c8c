namespace Puebla.Record.Contracts;

/// <summary>One thing that a provision of a current text does, as Puebla understood it or a person corrected it. Of a text held in both languages the authentic one speaks, else the Spanish.</summary>
public sealed class RecordedClause
{
    /// <summary>Permanent number of the provision's address.</summary>
    public required long AddressId { get; init; }

    /// <summary>Which clause of the provision, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>Number of the instrument.</summary>
    public required int InstrumentId { get; init; }

    /// <summary>Key of the instrument, as in its address.</summary>
    public required string InstrumentKey { get; init; }

    /// <summary>Path of the provision, as in its address.</summary>
    public required string Path { get; init; }

    /// <summary>Order of the provision in its text, from 0.</summary>
    public required int Order { get; init; }

    /// <summary>Code of the body that speaks, or its name; null where none is known.</summary>
    public string? Body { get; init; }

    /// <summary>The first day of the meeting, or the text's own date; null where it is unknown.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Key of the meeting that the text comes from; null where no register has it.</summary>
    public string? MeetingKey { get; init; }

    /// <summary>True for a sample, which nobody adopted.</summary>
    public bool IsSample { get; init; }

    /// <summary>True where a person confirmed what was read from the provision.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary><c>es</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The operative verb as written; null where there is none.</summary>
    public string? Act { get; init; }

    /// <summary>Whether it asks somebody to act. Taking note asks nothing.</summary>
    public bool Requested { get; init; }

    /// <summary>Codes of those asked: a collective, a body, an alpha-3 country, an organisation's acronym.</summary>
    public required string[] Addressees { get; init; }

    /// <summary>By when, as written in this clause; null where it says nothing.</summary>
    public string? DeadlineText { get; init; }

    /// <summary>The last day, where the words fix one.</summary>
    public DateOnly? DeadlineDay { get; init; }

    /// <summary>What the deadline is counted from or tied to, as written; null where it is tied to nothing.</summary>
    public string? DeadlineRelativeTo { get; init; }

    /// <summary>A condition as written; null where it depends on nothing.</summary>
    public string? Condition { get; init; }

    /// <summary>Codes of those whose proposal, request or recommendation it takes up.</summary>
    public required string[] ProposedBy { get; init; }

    /// <summary>The words of the clause.</summary>
    public required string Text { get; init; }

    /// <summary>The words of the whole provision, of which the clause is a part.</summary>
    public required string Provision { get; init; }

    /// <summary>True while what was read from the text waits for review: it may still change.</summary>
    public bool AwaitsReview { get; init; }

    /// <summary>Address of the list head under which the provision stands; null where it stands alone. What a sub-item does not say its head says for it.</summary>
    public long? HeadAddressId { get; init; }

    /// <summary>True where sub-items of the provision ask on its behalf: then the head is their frame and no request of its own.</summary>
    public bool IsFrame { get; init; }

    /// <summary>Keys of the subjects that the text is filed under.</summary>
    public required string[] Subjects { get; init; }

    /// <summary>Number of the text's audience.</summary>
    public required int AudienceId { get; init; }
}

/// <summary>What adopted texts do, clause by clause, for the modules that follow it up. Drafts and internal documents have none.</summary>
public interface IRecordedClauses
{
    /// <summary>The clauses that the one who asks may see. The query goes on in the caller's and runs as one.</summary>
    Task<IQueryable<RecordedClause>> Visible(CancellationToken stop = default);

    /// <summary>Every clause, whoever asks: for rules and for jobs, never for a page.</summary>
    IQueryable<RecordedClause> All { get; }
}
