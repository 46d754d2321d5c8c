using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Sheets;
using Puebla.Kernel.Printing;
using Puebla.Ui.Printing;

namespace Puebla.Commitments.Overview;

/// <summary>Everything open, for the presidency that monitors it and the Secretariat that assists it (booklet l.798-799, l.958-961).</summary>
public sealed partial class OverviewPage : ComponentBase
{
    private Sheet? _sheet;

    [Inject]
    internal OverviewMaker Maker { get; set; } = null!;

    [Inject]
    private IPdfPrinter Printer { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>The presidency.</summary>
    [Parameter]
    public string Key { get; set; } = "";

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        _sheet = await Maker.Of(Key, SheetLength.Page, Http.RequestAborted);
        if (_sheet is null)
        {
            Navigation.NotFound();
        }
    }
}
