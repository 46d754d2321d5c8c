using System.Globalization;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Conference.Holidays;

/// <summary>Puts the corrections over what the register's rules give.</summary>
internal static class NationalHolidays
{
    /// <summary>The years that are known, and their holidays.</summary>
    public static CountryCalendar Calendar(ConferenceFacts facts, string country)
    {
        var years = Years(facts, country);
        return new(
            country,
            facts.Country(country)?.Name ?? new LocalizedText(country),
            years,
            [.. years.SelectMany(one => Of(facts, country, one.Year))]
        );
    }

    /// <summary>The holidays of any year, known or not: for one that is not, what the rules foresee.</summary>
    public static IReadOnlyList<Holiday> Of(ConferenceFacts facts, string country, int year)
    {
        var corrections = facts.HolidayCorrections.Where(one => one.Country == country).ToList();
        return
        [
            .. Registered(facts, country, year)
                .Where(holiday => !corrections.Any(one => StandsFor(one, holiday)))
                .Concat(
                    corrections
                        .Where(one => one.Day is { } day && day.Year == year)
                        .Select(Corrected)
                )
                .OrderBy(one => one.Day)
                .ThenBy(one => one.Kind),
        ];
    }

    /// <summary>What the register alone gives.</summary>
    public static IReadOnlyList<Holiday> Registered(
        ConferenceFacts facts,
        string country,
        int year
    ) =>
        HolidayYears.Of(
            [.. facts.Holidays.Where(one => one.Country == country).Select(one => one.Holiday)],
            year
        );

    /// <summary>Whether a correction stands in place of a holiday of the register.</summary>
    public static bool StandsFor(HolidayCorrection correction, Holiday holiday) =>
        correction.Holiday == holiday.Key && correction.Instead == holiday.Day;

    private static Holiday Corrected(HolidayCorrection one) =>
        new(
            one.Day!.Value,
            one.Holiday ?? string.Create(CultureInfo.InvariantCulture, $"hand-{one.Id:D}"),
            one.Name,
            one.Kind
        )
        {
            Instead = one.Instead == one.Day ? null : one.Instead,
        };

    private static List<CalendarYear> Years(ConferenceFacts facts, string country)
    {
        var complete = facts
            .CompletedYears.Where(one => one.Country == country)
            .Select(one => one.Year)
            .ToHashSet();
        var registered =
            facts.HolidayCalendars.FirstOrDefault(one => one.Country == country)?.Years ?? [];
        return
        [
            .. registered
                .Where(one => !complete.Contains(one.Year))
                .Select(one => new CalendarYear(one.Year, one.Confidence == Confidence.Low))
                .Concat(complete.Select(year => new CalendarYear(year)))
                .OrderBy(one => one.Year),
        ];
    }
}
