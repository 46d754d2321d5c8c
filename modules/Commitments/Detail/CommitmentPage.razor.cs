using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Commitments.Detail;

/// <summary>A commitment: what was asked, of whom and by when, for whoever may see the text; how it stands, for those entitled.</summary>
public sealed partial class CommitmentPage : ComponentBase
{
    private CommitmentView? _view;
    private bool _mayEnd;
    private bool _mayOpen;
    private bool _mayPrioritise;
    private bool _mayRemind;

    [Inject]
    internal CommitmentReader Reader { get; set; } = null!;

    [Inject]
    private IRights Rights { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

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
        if (await Reader.Of(Id, stop) is not { } view)
        {
            Navigation.NotFound();
            return;
        }
        _mayEnd = (await Rights.May(Current.Actor, Act.EndCommitment, stop: stop)).Allowed;
        _mayOpen = (await Rights.May(Current.Actor, Act.Classify, stop: stop)).Allowed;
        _mayPrioritise =
            view.SeesAll && (await Rights.May(Current.Actor, Act.SetPriority, stop: stop)).Allowed;
        _mayRemind = (await Rights.May(Current.Actor, Act.Remind, stop: stop)).Allowed;
        _view = view;
    }

    private static string? Foreign(CommitmentView view) =>
        view.Request.Language == LanguageExtensions.Current.Code ? null : view.Request.Language;
}
