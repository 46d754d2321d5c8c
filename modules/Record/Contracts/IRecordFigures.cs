using Puebla.Kernel;

namespace Puebla.Record.Contracts;

/// <summary>What a visitor may know of the records as a whole: public paragraphs only, samples left out.</summary>
public interface IRecordFigures
{
    /// <summary>The counts.</summary>
    Task<RecordFigures> Count(CancellationToken stop = default);

    /// <summary>The adopted texts of the latest dates, newest first.</summary>
    /// <param name="count">How many at most.</param>
    /// <param name="samples">True for samples and nothing else, for a site that holds nothing else.</param>
    /// <param name="stop">Gives up.</param>
    Task<IReadOnlyList<PublicInstrument>> Latest(
        int count,
        bool samples = false,
        CancellationToken stop = default
    );

    /// <summary>Of these queries those that find something public, in their order: what the home page proposes is never an empty search.</summary>
    Task<IReadOnlyList<string>> ThatFind(
        IReadOnlyList<string> queries,
        CancellationToken stop = default
    );

    /// <summary>The page of every public instrument, for the sitemap.</summary>
    Task<IReadOnlyList<PublicAddress>> Addresses(CancellationToken stop = default);
}

/// <summary>Counts of public paragraphs.</summary>
/// <param name="Instruments">Instruments, those held in part included.</param>
/// <param name="Paragraphs">Paragraphs.</param>
/// <param name="ByYear">Paragraphs by year of adoption, in order; years without any are left out.</param>
/// <param name="ByBody">Paragraphs by code of the adopting body, most first; a text of two bodies counts for both.</param>
public sealed record RecordFigures(
    int Instruments,
    int Paragraphs,
    IReadOnlyList<YearCount> ByYear,
    IReadOnlyList<BodyCount> ByBody
);

/// <summary>Paragraphs of a year.</summary>
public sealed record YearCount(int Year, int Paragraphs);

/// <summary>Paragraphs of a body, by its code.</summary>
public sealed record BodyCount(string Body, int Paragraphs);

/// <summary>An instrument as a list shows it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Address">Its page in the language of the running request.</param>
/// <param name="Date">When it was adopted.</param>
/// <param name="LastDay">The last day, where the meeting lasted several.</param>
/// <param name="Place">Where; null where that is not documented.</param>
/// <param name="Paragraphs">How many paragraphs are held.</param>
/// <param name="InPart">True where only extracts are held.</param>
/// <param name="Sample">True for a sample, which nobody adopted.</param>
public sealed record PublicInstrument(
    LocalizedText Title,
    string Address,
    PartialDate Date,
    DateOnly? LastDay,
    string? Place,
    int Paragraphs,
    bool InPart,
    bool Sample
);

/// <summary>A page in both languages.</summary>
/// <param name="Spanish">Its path.</param>
/// <param name="English">Its twin's path.</param>
/// <param name="Changed">When what it shows last changed.</param>
public sealed record PublicAddress(string Spanish, string English, DateTimeOffset Changed);
