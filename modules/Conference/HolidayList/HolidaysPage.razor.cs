using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.WorkingDays;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Conference.HolidayList;

/// <summary>The members' holidays of a year, day by day, and how well they are known.</summary>
public sealed partial class HolidaysPage : ComponentBase
{
    private ConferenceFacts? _facts;
    private IReadOnlyList<int> _years = [];
    private int _year;
    private string? _country;

    [Inject]
    private IConference Conference { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private static Language Here => LanguageExtensions.Current;

    private IReadOnlyList<Crumb> Crumbs =>
        [new(T["Count.Title"], WorkingDayPlaces.Count.Here), new(T["Holidays.Title"])];

    private IEnumerable<RegisteredCalendar> Calendars =>
        _facts!
            .HolidayCalendars.Where(one => _country is null || one.Country == _country)
            .OrderBy(
                one => _facts.CalendarOf(one.Country).Name.Here,
                StringComparer.Create(Here.Culture, ignoreCase: true)
            );

    private IEnumerable<HolidayDay> Days =>
        HolidayDay.Of(
            [
                .. Calendars
                    .Select(one => _facts!.CalendarOf(one.Country))
                    .Select(one => one.Between(_year, _year)),
            ],
            new ReckoningWords(U, Here),
            Here
        );

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var facts = await Conference.Facts(Http.RequestAborted);
        var query = Http.Request.Query;
        var today = ConferenceFacts.DayOf(Clock.GetUtcNow());
        _years =
        [
            .. facts
                .HolidayCalendars.SelectMany(one => facts.CalendarOf(one.Country).Years)
                .Select(one => one.Year)
                .Append(today.Year)
                .Distinct()
                .Order(),
        ];
        _year =
            int.TryParse(
                query[QueryNames.Here("anio")],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var year
            ) && _years.Contains(year)
                ? year
                : today.Year;
        var country = query[QueryNames.Here("pais")].ToString();
        _country = facts.HolidayCalendars.Any(one => one.Country == country) ? country : null;
        _facts = facts;
    }

    private Confidence? ConfidenceOf(RegisteredCalendar calendar) =>
        _facts!.CompletedYears.Contains(new(calendar.Country, _year))
            ? null
            : calendar.Years.FirstOrDefault(one => one.Year == _year)?.Confidence;
}
