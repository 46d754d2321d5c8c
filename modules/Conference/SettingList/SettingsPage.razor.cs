using Microsoft.AspNetCore.Components;
using Puebla.Conference.Contracts;
using Puebla.Conference.Participation;
using Puebla.Kernel.Access;
using Puebla.Kernel.Settings;
using Puebla.Ui.Forms;

namespace Puebla.Conference.SettingList;

/// <summary>What the documents leave open, each with Puebla's default, its present value and why.</summary>
public sealed partial class SettingsPage(ISettings settings, IRights rights, ICurrentActor current)
    : ComponentBase
{
    private IReadOnlyDictionary<string, string>? _values;
    private bool _mayPropose;

    [SupplyParameterFromQuery(Name = "propuesto")]
    private string? Proposed { get; set; }

    /// <summary>Those of the participation table by class, in its order; the others after them.</summary>
    private IEnumerable<IGrouping<ParticipantClass?, SettingDefinition>> Groups =>
        settings
            .Definitions.GroupBy(ClassOf)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => group.Key);

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _mayPropose = (await rights.May(current.Actor, Act.ProposeSetting)).Allowed;
        _values = await settings.Values();
    }

    private static ParticipantClass? ClassOf(SettingDefinition definition) =>
        definition.Key.Split('.') is ["participation", var who, ..]
            ? ParticipationWords.ClassOf(who)
            : null;

    private string TitleOf(ParticipantClass? who) =>
        who is { } one
            ? T["Settings.Participation", ParticipationNames.Of(one).Here].Value
            : T["Settings.Others"].Value;

    private string ValueName(string value) =>
        T[$"Settings.Value.{value}"] is { ResourceNotFound: false } name ? name.Value : value;
}
