using System.Globalization;
using Puebla.Kernel;
using Puebla.Kernel.WorkingDays;
using Puebla.TestKit;
using Puebla.Tests.Conference;

namespace Puebla.Tests.WorkingDays;

/// <summary>The holidays of 2024 to 2027 as two public rule sets and official notices have them, a day a line.</summary>
internal static class HolidayTable
{
    public static IReadOnlyList<(
        string Country,
        DateOnly Day,
        string Weekday,
        string Name
    )> Lines { get; } =
    [
        .. File.ReadLines(
                Path.Combine(
                    SampleFolder.Root,
                    "tests",
                    "Puebla.Tests",
                    "WorkingDays",
                    "holidays-2024-2027.tsv"
                )
            )
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], Day(cells[1]), cells[2], cells[3])),
    ];

    public static IReadOnlyList<string> Countries { get; } =
    [.. Lines.Select(line => line.Country).Distinct()];

    public static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A calendar of these countries as the data files have them.</summary>
    /// <param name="general">Whether the days of public offices alone are left out.</param>
    /// <param name="countries">ISO 3166 alpha-3 codes.</param>
    public static WorkingCalendar Calendar(bool general, params string[] countries) =>
        new(
            CalendarChoice.EveryMember,
            "America/Costa_Rica",
            [
                .. countries
                    .Select(CrmData.Facts.CalendarOf)
                    .Select(one =>
                        general
                            ? one with
                            {
                                Holidays =
                                [
                                    .. one.Holidays.Where(day => day.Kind == CalendarKind.General),
                                ],
                            }
                            : one
                    ),
            ]
        );
}
