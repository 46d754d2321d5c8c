using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Puebla.Commitments.Proposals.Detail;

/// <summary>A proposal or a contribution: what was proposed, by whom and where it was noted, for whoever may see the text; what became of it, for those entitled.</summary>
public sealed partial class ProposalPage : ComponentBase
{
    private ProposalView? _view;

    [Inject]
    internal ProposalFinder Finder { get; set; } = null!;

    [Inject]
    internal ProposalReader Reader { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Its number.</summary>
    [Parameter]
    public int Id { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        if (await Finder.Find(Id, stop) is not { } found)
        {
            Navigation.NotFound();
            return;
        }
        _view = await Reader.View(found, stop);
    }
}
