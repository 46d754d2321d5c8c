using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Sheets;
using Puebla.Kernel.Access;
using Puebla.Kernel.Printing;
using Puebla.Ui.Printing;

namespace Puebla.Commitments.Brief;

/// <summary>The brief of a country, for the members and for itself.</summary>
public sealed partial class BriefPage : ComponentBase
{
    private Sheet? _sheet;
    private Rule? _refused;

    [Inject]
    internal BriefMaker Maker { get; set; } = null!;

    [Inject]
    private IPdfPrinter Printer { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>ISO 3166 alpha-3 code.</summary>
    [Parameter]
    public string Country { get; set; } = "";

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        (_sheet, _refused) = await Maker.Of(Country, SheetLength.Page, Http.RequestAborted);
        if (_refused is not null)
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        else if (_sheet is null)
        {
            Navigation.NotFound();
        }
    }
}
