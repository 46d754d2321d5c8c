using System.Globalization;
using Puebla.Conference.Contracts;
using Puebla.Conference.Holidays;
using Puebla.Kernel;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Conference.CorrectHolidays;

/// <summary>A line of a country's year: what the register gives, and what was corrected.</summary>
/// <param name="Registered">As the register's rules give it; null for one added by hand.</param>
/// <param name="Correction">The correction; null where there is none.</param>
internal sealed record HolidayEntry(Holiday? Registered, HolidayCorrectionEntity? Correction)
{
    /// <summary>Its word in addresses.</summary>
    public string Word =>
        Registered is { } holiday
            ? string.Create(CultureInfo.InvariantCulture, $"{holiday.Key}@{holiday.Day:yyyy-MM-dd}")
            : Correction!.Id.ToString("D");

    /// <summary>As it counts; null where it was withdrawn.</summary>
    public Holiday? Now =>
        Correction is not { } row ? Registered
        : row.Day is not { } day ? null
        : new Holiday(
            day,
            row.Holiday ?? "",
            new LocalizedText(row.NameSpanish, row.NameEnglish),
            row.Kind
        )
        {
            Instead = row.Instead == day ? null : row.Instead,
        };

    /// <summary>As it counts, or as it would if it had not been withdrawn.</summary>
    public Holiday Shown => Now ?? Registered!;

    public uint Version => Correction?.Version ?? 0;

    /// <summary>All lines of a year, in order of day.</summary>
    /// <param name="facts">The register.</param>
    /// <param name="country">ISO 3166 alpha-3 code.</param>
    /// <param name="year">The year.</param>
    /// <param name="rows">The corrections of that year.</param>
    public static IReadOnlyList<HolidayEntry> Of(
        ConferenceFacts facts,
        string country,
        int year,
        IReadOnlyCollection<HolidayCorrectionEntity> rows
    )
    {
        var registered = NationalHolidays
            .Registered(facts, country, year)
            .Select(holiday => new HolidayEntry(
                holiday,
                rows.FirstOrDefault(row => NationalHolidays.StandsFor(row.ToFact(), holiday))
            ))
            .ToList();
        var matched = registered.Select(one => one.Correction?.Id).OfType<Guid>().ToHashSet();
        // One of which the register no longer knows the day stands as if it were added; if it only withdrew, it says nothing more.
        var added = rows.Where(row => !matched.Contains(row.Id) && row.Day is not null)
            .Select(row => new HolidayEntry(null, row));
        return [.. registered.Concat(added).OrderBy(one => one.Shown.Day)];
    }
}
