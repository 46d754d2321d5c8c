using System.Text.Json.Serialization;

namespace Puebla.Kernel.WorkingDays;

/// <summary>Why a day counts or does not.</summary>
public enum DayStanding
{
    /// <summary>The day of sending, or the day counted back from: it does not count.</summary>
    Start,

    /// <summary>It counts.</summary>
    Counted,

    /// <summary>A Saturday or a Sunday.</summary>
    Weekend,

    /// <summary>A holiday of a country whose calendar counts.</summary>
    Holiday,
}

/// <summary>A holiday with whose it is.</summary>
/// <param name="Country">ISO 3166 alpha-3 code.</param>
/// <param name="CountryName">The country's name.</param>
/// <param name="Holiday">The holiday.</param>
public sealed record HolidayOf(string Country, LocalizedText CountryName, Holiday Holiday);

/// <summary>A day of a reckoning.</summary>
/// <param name="Day">The day.</param>
/// <param name="Standing">Whether it counts, and if not why.</param>
/// <param name="Number">Its number among those that count; null where it does not.</param>
/// <param name="Holidays">The holidays of that day, also where it does not count anyhow.</param>
public sealed record ReckonedDay(
    DateOnly Day,
    DayStanding Standing,
    int? Number,
    IReadOnlyList<HolidayOf> Holidays
);

/// <summary>A year that the reckoning reached and whose holidays are not certain.</summary>
/// <param name="Country">ISO 3166 alpha-3 code.</param>
/// <param name="CountryName">The country's name.</param>
/// <param name="Year">The year.</param>
/// <param name="Missing">True where nothing is known of it; false where its list is provisional.</param>
public sealed record CalendarDoubt(
    string Country,
    LocalizedText CountryName,
    int Year,
    bool Missing
);

/// <summary>A country whose holidays counted.</summary>
/// <param name="Code">ISO 3166 alpha-3 code.</param>
/// <param name="Name">Its name.</param>
public sealed record CountedCountry(string Code, LocalizedText Name);

/// <summary>
/// A count of working days, day by day. Immutable and written as JSON (<see cref="WorkingDaysJson"/>): who opens something
/// with it keeps it, and nothing that is corrected later changes it.
/// </summary>
/// <param name="Choice">Whose holidays did not count.</param>
/// <param name="Countries">The countries whose holidays those are; none for weekdays only.</param>
/// <param name="Start">The day of sending, or the day counted back from, in the zone.</param>
/// <param name="Asked">How many working days; negative when counted back.</param>
/// <param name="Days">Every day from the first to the last, in order of time.</param>
/// <param name="Ends">Until when: the end of the last working day counted, one instant.</param>
/// <param name="Doubts">Where data are missing or provisional.</param>
public sealed record Reckoning(
    CalendarChoice Choice,
    IReadOnlyList<CountedCountry> Countries,
    DateOnly Start,
    int Asked,
    IReadOnlyList<ReckonedDay> Days,
    Due Ends,
    IReadOnlyList<CalendarDoubt> Doubts
)
{
    /// <summary>The instant of sending, where it was given.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>The days that do not count because of a holiday alone.</summary>
    [JsonIgnore]
    public IEnumerable<ReckonedDay> Lost => Days.Where(one => one.Standing == DayStanding.Holiday);

    /// <summary>Why nothing may be opened with it: it reaches a year without data, whose holidays it could not leave out. Null where it may.</summary>
    [JsonIgnore]
    public Refusal? Refused =>
        Doubts.Any(one => one.Missing)
            ? WorkingDayRefusals.NoData([.. Doubts.Where(one => one.Missing)])
            : null;
}
