using Microsoft.AspNetCore.Components;
using Puebla.Kernel.Access;
using Puebla.Kernel.Settings;

namespace Puebla.Conference.SettingList;

/// <summary>What the documents leave open, each with Puebla's default, its present value and why.</summary>
public sealed partial class SettingsPage(ISettings settings, IRights rights, ICurrentActor current)
    : ComponentBase
{
    private IReadOnlyDictionary<string, string>? _values;
    private bool _mayPropose;

    [SupplyParameterFromQuery(Name = "propuesto")]
    private string? Proposed { get; set; }

    private IEnumerable<IGrouping<string, SettingDefinition>> Groups =>
        settings
            .Definitions.GroupBy(GroupOf)
            .OrderBy(group => group.Key is "other" ? 1 : 0)
            .ThenBy(group => group.Key, StringComparer.Ordinal);

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _mayPropose = (await rights.May(current.Actor, Act.ProposeSetting)).Allowed;
        _values = await settings.Values();
    }

    private static string GroupOf(SettingDefinition definition) =>
        definition.Key.Split('.')[0] is ("participation" or "signing") and var first
            ? first
            : "other";

    private string ValueName(string value) =>
        T[$"Settings.Value.{value}"] is { ResourceNotFound: false } name ? name.Value : value;
}
