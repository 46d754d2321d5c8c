using Microsoft.AspNetCore.Components;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Conference.Handover;

/// <summary>The handovers on record, and the form that proposes to record one.</summary>
public sealed partial class HandoverPage : ComponentBase
{
    private ConferenceFacts? _facts;
    private IReadOnlyList<FieldError> _errors = [];

    [Inject]
    private IConference Conference { get; set; } = null!;

    [Inject]
    private ProposeHandover Handler { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "traspaso")]
    private HandoverForm? Form { get; set; }

    [SupplyParameterFromQuery(Name = "propuesto")]
    private string? Proposed { get; set; }

    private DateTimeOffset Now => Clock.GetUtcNow();

    private IReadOnlyList<Crumb> Crumbs =>
        [new(T["Conference.Title"], SitePlaces.Conference.Here), new(T["Handover.Title"])];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Form ??= new() { Zone = MemberZones.Default };
        _facts = await Conference.Facts();
    }

    private async Task Submit()
    {
        _errors = await Handler.Propose(Form!, Current.Actor, key => T[key]);
        if (_errors.Count == 0)
        {
            Navigation.NavigateTo($"{RightsPlaces.Handover.Here}?propuesto=1");
        }
    }

    private string? ErrorOf(string field) =>
        _errors.FirstOrDefault(error => error.FieldId == field)?.Message;

    private string Name(string country) => _facts!.Country(country)?.Name.Here ?? country;

    private static string LocalHour(RecordedHandover one) =>
        $"{one.LocalHour} ({MemberZones.CityOf(one.Zone).Here})";
}
