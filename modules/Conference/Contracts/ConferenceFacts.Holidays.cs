using System.Collections.Concurrent;
using Puebla.Conference.Holidays;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Conference.Contracts;

public sealed partial class ConferenceFacts
{
    private readonly ConcurrentDictionary<string, CountryCalendar> _calendars = new();

    /// <summary>Holidays with their rules, by country.</summary>
    public IReadOnlyList<RegisteredHoliday> Holidays { get; init; } = [];

    /// <summary>For which years each country's holidays are known.</summary>
    public IReadOnlyList<RegisteredCalendar> HolidayCalendars { get; init; } = [];

    /// <summary>Corrections by hand.</summary>
    public IReadOnlyList<HolidayCorrection> HolidayCorrections { get; init; } = [];

    /// <summary>Years that were declared complete by hand.</summary>
    public IReadOnlyList<CompletedYear> CompletedYears { get; init; } = [];

    /// <summary>A country's calendar with its corrections; one without years where nothing is known of it.</summary>
    /// <param name="country">ISO 3166 alpha-3 code.</param>
    public CountryCalendar CalendarOf(string country) =>
        _calendars.GetOrAdd(country, code => NationalHolidays.Calendar(this, code));
}
