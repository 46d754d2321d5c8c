using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Conference.Contracts;
using Puebla.Conference.Holidays;
using Puebla.Kernel;
using Puebla.Kernel.Settings;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Conference.CountDays;

/// <summary>Counts working days and shows each; says which calendar counts and why.</summary>
public sealed partial class CountPage : ComponentBase
{
    private ConferenceFacts? _facts;
    private CountQuery _query = null!;
    private Counted? _counted;
    private DateOnly _today;
    private string _default = "";
    private string _zone = "";

    [Inject]
    private IConference Conference { get; set; } = null!;

    [Inject]
    private IWorkingCalendars Calendars { get; set; } = null!;

    [Inject]
    internal DayCounter Counter { get; set; } = null!;

    [Inject]
    private ISettings Settings { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private static Language Here => LanguageExtensions.Current;

    private IReadOnlyList<Crumb> Crumbs =>
        [new(T["Conference.Title"], SitePlaces.Conference.Here), new(T["Count.Title"])];

    private ReckoningWords Told => new(U, Here);

    private string? ReaderZone =>
        MemberZones.All.Any(one => one.Zone == _query.Zone) ? _query.Zone : null;

    private string? Presiding =>
        _facts!.PresidingAt(Clock.GetUtcNow()) is { } country
            ? _facts.Country(country)?.Name.Here
            : null;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        _query = CountQuery.Of(Http.Request.Query);
        _default = await Settings.Get(WorkingDaySettings.Calendar, stop);
        _zone = await Calendars.Zone(stop);
        _today = Due.DayOf(Clock.GetUtcNow(), _zone);
        _counted = _query.IsAsked ? await Counter.Count(_query, stop) : null;
        _facts = await Conference.Facts(stop);
    }

    private static string City(string zone) => MemberZones.CityOf(zone).Here;

    private string? ErrorOf(string field) =>
        _counted?.Errors.FirstOrDefault(error => error.FieldId == field)?.Message;
}
