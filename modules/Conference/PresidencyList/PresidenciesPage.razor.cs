using Microsoft.AspNetCore.Components;
using Puebla.Conference.Contracts;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Conference.PresidencyList;

/// <summary>Every presidency with its theme, how it took office and the meetings of its year.</summary>
public sealed partial class PresidenciesPage(IConference conference) : ComponentBase
{
    private ConferenceFacts? _facts;

    private IReadOnlyList<Crumb> Crumbs =>
        [new(T["Conference.Title"], SitePlaces.Conference.Here), new(T["Presidencies.Title"])];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync() => _facts = await conference.Facts();
}
