using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Conference.Contracts;
using Puebla.Conference.Holidays;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Conference.CorrectHolidays;

/// <summary>A country's year line by line, and whether it is complete.</summary>
public sealed partial class YearPage : ComponentBase
{
    private ConferenceFacts? _facts;
    private IReadOnlyList<HolidayEntry> _entries = [];
    private IReadOnlyList<FieldError> _errors = [];
    private HolidayYearEntity? _completed;
    private string _name = "";

    [Inject]
    private IConference Conference { get; set; } = null!;

    [Inject]
    internal HolidayKeeper Keeper { get; set; } = null!;

    [Inject]
    internal YearKeeper Years { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>ISO 3166 alpha-3 code.</summary>
    [Parameter]
    public string Country { get; set; } = "";

    /// <summary>The year.</summary>
    [Parameter]
    public int Year { get; set; }

    [SupplyParameterFromForm(FormName = "anio")]
    private HolidayForm? Form { get; set; }

    [SupplyParameterFromQuery(Name = "hecho")]
    private string? Done { get; set; }

    private ReckoningWords Told => new(U, LanguageExtensions.Current);

    private IReadOnlyList<Crumb> Crumbs =>
        [
            new(T["Count.Title"], WorkingDayPlaces.Count.Here),
            new(T["Correct.Title"], WorkingDayPlaces.Correct.Here),
            new(T["Correct.YearTitle", _name, Year]),
        ];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        var facts = await Conference.Facts(Http.RequestAborted);
        if (
            !CorrectPages.IsShown(Year, ConferenceFacts.DayOf(Clock.GetUtcNow()))
            || facts.HolidayCalendars.All(one => one.Country != Country)
        )
        {
            Navigation.NotFound();
            return;
        }
        _name = facts.Country(Country)!.Name.Here;
        _entries = await Keeper.Entries(Country, Year, Http.RequestAborted);
        _completed = await Years.Find(Country, Year, Http.RequestAborted);
        _facts = facts;
    }

    private async Task Submit()
    {
        if (_facts is null)
        {
            return;
        }
        if (string.IsNullOrWhiteSpace(Form!.Reason) || Form.Reason.Length > 1000)
        {
            _errors = [new("Form.Reason", T["Correct.Error.Reason"])];
            return;
        }
        var reason = Form.Reason.Trim();
        var refusal =
            Form.Doing == "reopen"
                ? await Years.Reopen(Country, Year, reason, Current.Actor, Http.RequestAborted)
                : await Years.Complete(Country, Year, reason, Current.Actor, Http.RequestAborted);
        if (refusal is null)
        {
            Navigation.NavigateTo($"{CorrectPages.Year(Country, Year)}?hecho=1");
            return;
        }
        _errors = [new("Form.Reason", refusal.In(LanguageExtensions.Current))];
    }

    private static string OriginOf(HolidayEntry entry) =>
        entry switch
        {
            { Now: null } => "Withdrawn",
            { Registered: null } => "Added",
            { Correction: not null } => "Changed",
            _ => "Register",
        };

    private string? ErrorOf(string field) =>
        _errors.FirstOrDefault(error => error.FieldId == field)?.Message;
}
