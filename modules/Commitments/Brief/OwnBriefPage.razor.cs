using Microsoft.AspNetCore.Components;
using Puebla.Commitments.Sheets;
using Puebla.Kernel.Access;

namespace Puebla.Commitments.Brief;

/// <summary>Leads to the brief of the country for which the reader acts.</summary>
public sealed partial class OwnBriefPage : ComponentBase
{
    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        var own = Current.Actor.Mandates.FirstOrDefault(one =>
            one.Party.Kind == PartyKind.Country && one.Office != Office.PresidencyChair
        );
        if (own is null)
        {
            Navigation.NotFound();
        }
        else
        {
            Navigation.NavigateTo(SheetPlaces.Brief(own.Party.Key));
        }
    }
}
