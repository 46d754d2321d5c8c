namespace Puebla.Kernel.WorkingDays;

/// <summary>A day on which a country does not work.</summary>
/// <param name="Day">The day.</param>
/// <param name="Key">Stable key of the holiday, the same every year.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Of which calendar.</param>
public sealed record Holiday(DateOnly Day, string Key, LocalizedText Name, CalendarKind Kind)
{
    /// <summary>The day in whose place, or besides which, it is kept; null where it did not move.</summary>
    public DateOnly? Instead { get; init; }
}

/// <summary>A year of a country's calendar.</summary>
/// <param name="Year">The year.</param>
/// <param name="Provisional">True while the list is reckoned or announced and may still change.</param>
public sealed record CalendarYear(int Year, bool Provisional = false);

/// <summary>A country's holidays, and for which years they are known. Immutable and written as JSON, so that what was opened with it keeps it as it was.</summary>
/// <param name="Country">ISO 3166 alpha-3 code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Years">The years that are known, in order.</param>
/// <param name="Holidays">Its holidays in those years, in order.</param>
public sealed record CountryCalendar(
    string Country,
    LocalizedText Name,
    IReadOnlyList<CalendarYear> Years,
    IReadOnlyList<Holiday> Holidays
)
{
    private Dictionary<DateOnly, Holiday>? _byDay;

    // What was found by day is not copied: a copy may have other holidays.
    private CountryCalendar(CountryCalendar other)
    {
        ArgumentNullException.ThrowIfNull(other);
        (Country, Name, Years, Holidays) = (other.Country, other.Name, other.Years, other.Holidays);
    }

    /// <summary>The holiday of a day, the general one before the public offices'; null for none.</summary>
    public Holiday? On(DateOnly day) =>
        (
            _byDay ??= Holidays
                .GroupBy(one => one.Day)
                .ToDictionary(group => group.Key, group => group.MinBy(one => one.Kind)!)
        ).GetValueOrDefault(day);

    /// <summary>The year as it is known; null where there are no data for it.</summary>
    public CalendarYear? Year(int year) => Years.FirstOrDefault(one => one.Year == year);

    /// <summary>The same calendar with some years only.</summary>
    public CountryCalendar Between(int first, int last) =>
        this with
        {
            Years = [.. Years.Where(one => one.Year >= first && one.Year <= last)],
            Holidays = [.. Holidays.Where(one => one.Day.Year >= first && one.Day.Year <= last)],
        };
}
