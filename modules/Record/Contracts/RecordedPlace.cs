namespace Puebla.Record.Contracts;

/// <summary>A provision as another module cites and links it.</summary>
/// <param name="AddressId">Permanent number of its address.</param>
/// <param name="Citation">In the language of the running request: <c>GRCM 2021-12-01, conclusión 1(e)</c>.</param>
/// <param name="Place">The provision alone: <c>conclusión 1(e)</c>.</param>
/// <param name="Link">Its page in the language of the running request.</param>
/// <param name="SpanishLink">Its page in Spanish, for what is stored.</param>
/// <param name="Title">Title of the instrument.</param>
/// <param name="Text">The words that stand there now, in the language of the request where they are held in it.</param>
/// <param name="Language">Language of <paramref name="Text"/>.</param>
/// <param name="Day">When the text was adopted; null where it is unknown.</param>
/// <param name="Body">Code of the body that speaks; null where none is known.</param>
/// <param name="MeetingKey">Key of its meeting; null where no register has it.</param>
/// <param name="IsSample">True for a sample.</param>
/// <param name="AudienceId">Number of its audience.</param>
public sealed record RecordedPlace(
    long AddressId,
    string Citation,
    string Place,
    string Link,
    string SpanishLink,
    string Title,
    string Text,
    string Language,
    DateOnly? Day,
    string? Body,
    string? MeetingKey,
    bool IsSample,
    int AudienceId
)
{
    /// <summary>True where its text was adopted, whatever took its place later: a draft and an internal document settle nothing.</summary>
    public bool IsAdopted { get; init; }
}

/// <summary>Finds provisions for other modules, as far as the one who asks may see them.</summary>
public interface IRecordedPlaces
{
    /// <summary>The places of addresses. What one may not see, or what no current text holds, is left out.</summary>
    Task<IReadOnlyDictionary<long, RecordedPlace>> Of(
        IReadOnlyCollection<long> addresses,
        CancellationToken stop = default
    );

    /// <summary>The same for somebody in a language, where no request says who asks: for jobs, and for what is asked of people.</summary>
    Task<IReadOnlyDictionary<long, RecordedPlace>> Of(
        IReadOnlyCollection<long> addresses,
        Kernel.Access.Actor actor,
        Kernel.Language language,
        CancellationToken stop = default
    );

    /// <summary>The place that a reader typed or pasted: the path of a page of Puebla, or a key and a path as <c>grcm-2021-12-01/1.e</c>.</summary>
    /// <returns>Null where nothing stands there for the one who asks.</returns>
    Task<RecordedPlace?> Find(string typed, CancellationToken stop = default);
}

/// <summary>Names of those whom texts speak of, in the language of the running request.</summary>
public interface IRecordNames
{
    /// <summary>Somebody asked: a country, a body, a collective, or an organisation by its acronym.</summary>
    /// <param name="code">As clauses carry it.</param>
    /// <param name="stop">Stops it.</param>
    ValueTask<string> Addressee(string code, CancellationToken stop = default);

    /// <summary>A subject.</summary>
    /// <param name="key">Its key in the register.</param>
    /// <param name="stop">Stops it.</param>
    ValueTask<string> Subject(string key, CancellationToken stop = default);

    /// <summary>Those asked as a person reads and types them, in the language of the running request.</summary>
    ValueTask<IAddresseeWords> Addressees(CancellationToken stop = default);
}
