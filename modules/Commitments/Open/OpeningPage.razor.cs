using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Detail;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Open;

/// <summary>Where one decides who sees state, lateness and evidence of a commitment.</summary>
public sealed partial class OpeningPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private OpeningForm? _form;
    private RequestView _request = null!;
    private IReadOnlyList<OpeningView> _openings = [];

    [Inject]
    internal CommitmentFinder Finder { get; set; } = null!;

    [Inject]
    internal RequestReader Requests { get; set; } = null!;

    [Inject]
    internal OpeningReader Openings { get; set; } = null!;

    [Inject]
    internal Opener Opener { get; set; } = null!;

    [Inject]
    private ISentences Sentences { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>The commitment.</summary>
    [Parameter]
    public int Id { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        Http.Response.Headers.CacheControl = "no-store";
        if (await Finder.Find(Id, stop) is not { SeesAll: true } found)
        {
            Navigation.NotFound();
            return;
        }
        _request = await Requests.Of(found.Row, stop);
        _openings = await Openings.Of(Opened.OfCommitment(Id), stop);
        _form = await OpeningForm.Of(
            Http.Request,
            found.Audience,
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
            Opened.OfCommitment(Id),
            form,
            Current.Actor,
            Http.RequestAborted
        );
        if (refused is { } wrong)
        {
            _errors.Add(new(wrong.Field, wrong.Refusal.In(LanguageExtensions.Current)));
            return;
        }
        Navigation.NavigateTo(CommitmentPlaces.Of(Id));
    }
}
