using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Open;
using Puebla.Commitments.Proposals.Detail;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Proposals.Open;

/// <summary>Where one decides who sees what became of a proposal.</summary>
public sealed partial class ProposalOpeningPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private OpeningForm? _form;
    private ProposalView? _view;

    [Inject]
    internal ProposalFinder Finder { get; set; } = null!;

    [Inject]
    internal ProposalReader Reader { get; set; } = null!;

    [Inject]
    internal Opener Opener { get; set; } = null!;

    [Inject]
    private Audiences Audiences { get; set; } = null!;

    [Inject]
    private ISentences Sentences { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>The proposal.</summary>
    [Parameter]
    public int Id { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        Http.Response.Headers.CacheControl = "no-store";
        if (await Finder.Find(Id, stop) is not { SeesState: true } found)
        {
            Navigation.NotFound();
            return;
        }
        _view = await Reader.View(found, stop);
        _form = await OpeningForm.Of(
            Http.Request,
            await Audiences.Of(found.Row.AudienceId, stop),
            found.Row.Revision,
            Sentences,
            stop
        );
    }

    private async Task Decide()
    {
        if (_form is not { } form)
        {
            return;
        }
        var refused = await Opener.Decide(
            Opened.OfProposal(Id),
            form,
            Current.Actor,
            Http.RequestAborted
        );
        if (refused is { } wrong)
        {
            _errors.Add(new(wrong.Field, wrong.Refusal.In(LanguageExtensions.Current)));
            return;
        }
        Navigation.NavigateTo(ProposalPlaces.Of(Id));
    }
}
