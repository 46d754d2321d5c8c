namespace Puebla.Record.Contracts;

/// <summary>A document of the Record as another module names it.</summary>
/// <param name="Key">Its key, as in its address.</param>
/// <param name="Title">In the language of the running request; null where the one who asks may know that the document exists and may not see it.</param>
/// <param name="Link">Its page in the language of the running request.</param>
public sealed record RecordedDocument(string Key, string? Title, string Link)
{
    /// <summary>Whether the one who asks may see it now.</summary>
    public bool IsVisible => Title is not null;
}

/// <summary>Finds documents for other modules, as far as the one who asks may see them now.</summary>
public interface IRecordedDocuments
{
    /// <summary>The document that a reader typed or pasted: its key, or the path of any page of it.</summary>
    /// <returns>Null where nothing is there for the one who asks.</returns>
    Task<RecordedDocument?> Find(string typed, CancellationToken stop = default);

    /// <summary>The documents of keys. One whose very existence is not for the one who asks is left out; a visitor is told of those alone that are public.</summary>
    Task<IReadOnlyDictionary<string, RecordedDocument>> Of(
        IReadOnlyCollection<string> keys,
        CancellationToken stop = default
    );

    /// <summary>Numbers and keys of the instruments that an actor may see. The query goes on in the caller's and runs as one.</summary>
    Task<IQueryable<VisibleInstrument>> VisibleTo(
        Kernel.Access.Actor actor,
        CancellationToken stop = default
    );

    /// <summary>Number of the audience of an instrument, whoever asks: for rules, never for a page.</summary>
    Task<int?> AudienceOf(int instrumentId, CancellationToken stop = default);

    /// <summary>Writes into the journal that the words of a place are about to be shown, where it is confidential; before they are.</summary>
    Task NoteReading(RecordedPlace place, CancellationToken stop = default);

    /// <summary>The same of many places that are shown together: one line for each confidential text, with the paths of its paragraphs.</summary>
    Task NoteReading(IEnumerable<RecordedPlace> places, CancellationToken stop = default);
}

/// <summary>An instrument that may be seen.</summary>
public sealed class VisibleInstrument
{
    /// <summary>Its number.</summary>
    public required int Id { get; init; }

    /// <summary>Its key.</summary>
    public required string Key { get; init; }

    /// <summary>Number of its audience.</summary>
    public required int AudienceId { get; init; }

    /// <summary>Code of the body that speaks, or its name; null where none is known.</summary>
    public string? Body { get; init; }

    /// <summary>The first day of its meeting, or its own; null where it is unknown.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Key of the meeting that it comes from; null where no register has it.</summary>
    public string? MeetingKey { get; init; }

    /// <summary>Keys of the subjects that it is filed under.</summary>
    public required string[] Subjects { get; init; }

    /// <summary>True for a sample, which nobody adopted.</summary>
    public bool IsSample { get; init; }
}
