using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Sheets;

namespace Puebla.Commitments.Overview;

/// <summary>Leads to the overview of the presidency in office; says so where it is not on record who presides.</summary>
public sealed partial class OwnOverviewPage : ComponentBase
{
    [Inject]
    internal OverviewMaker Maker { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        if (await Maker.InOffice(Http.RequestAborted) is { } presidency)
        {
            Navigation.NavigateTo(SheetPlaces.Overview(presidency.Key));
        }
    }
}
