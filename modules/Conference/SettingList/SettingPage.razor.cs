using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.SecondPerson;
using Puebla.Kernel.Settings;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Conference.SettingList;

/// <summary>One setting, and the form that proposes another value.</summary>
public sealed partial class SettingPage(
    ISettings settings,
    ISecondPerson second,
    ICurrentActor current,
    NavigationManager navigation
) : ComponentBase
{
    private SettingDefinition? _definition;
    private string _now = "";
    private IReadOnlyList<FieldError> _errors = [];

    /// <summary>Key of the setting.</summary>
    [Parameter]
    public string Key { get; set; } = "";

    [SupplyParameterFromForm(FormName = "ajuste")]
    private SettingForm? Form { get; set; }

    private IReadOnlyList<Crumb> Crumbs =>
        [new(T["Settings.Title"], RightsPlaces.Settings.Here), new(_definition!.Name.Here)];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        _definition = settings.Definitions.FirstOrDefault(one => one.Key == Key);
        if (_definition is null)
        {
            navigation.NotFound();
            return;
        }
        _now = await settings.Get(Key);
    }

    private async Task Submit()
    {
        _errors = [.. Wrong()];
        if (_errors.Count == 0)
        {
            _errors = await Propose();
        }
        if (_errors.Count == 0)
        {
            navigation.NavigateTo($"{RightsPlaces.Settings.Here}?propuesto=1");
        }
    }

    private IEnumerable<FieldError> Wrong()
    {
        var value = Form!.Value?.Trim() ?? "";
        if (!_definition!.Admits(value))
        {
            yield return new("Form.Value", T["Settings.Error.Value"]);
        }
        else if (value == _now)
        {
            yield return new("Form.Value", T["Settings.Error.Same"]);
        }
        if (string.IsNullOrWhiteSpace(Form.Reason))
        {
            yield return new("Form.Reason", T["Settings.Error.Reason"]);
        }
    }

    private async Task<IReadOnlyList<FieldError>> Propose()
    {
        var proposal = new Proposal(
            SettingKind.Code,
            Key,
            null,
            new SettingPayload(Key, _now, Form!.Value!.Trim()),
            Form.Reason!.Trim(),
            Audience.Members
        );
        var refusal = (await second.Propose(proposal, current.Actor)).Refusal;
        return refusal is null ? [] : [new("Form.Value", refusal.In(LanguageExtensions.Current))];
    }

    private string? ErrorOf(string field) =>
        _errors.FirstOrDefault(error => error.FieldId == field)?.Message;

    private string ValueName(string value) =>
        T[$"Settings.Value.{value}"] is { ResourceNotFound: false } name ? name.Value : value;
}
