using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Ui.Addresses;

namespace Puebla.Commitments.Boards.Tallies;

/// <summary>The boards by country, body, presidency, subject and meeting: what was asked, and how it stands for those entitled.</summary>
public sealed partial class TallyPage : ComponentBase
{
    private TallyBy _by;
    private TallyView? _view;

    [Inject]
    internal TallyReader Reader { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var asked = Http.Request.Query[QueryNames.Here("por")].ToString();
        _by = Enum.GetValues<TallyBy>()
            .FirstOrDefault(by => BoardFilter.Word<TallyBy>(by) == asked);
        _view = await Reader.Read(_by, Http.RequestAborted);
    }
}
