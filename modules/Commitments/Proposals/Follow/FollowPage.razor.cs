using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Proposals.Detail;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Proposals.Follow;

/// <summary>Where the presidency and the Secretariat record what became of a proposal.</summary>
public sealed partial class FollowPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private FoundProposal? _found;
    private ProposalView? _view;
    private TurnView? _meanwhile;
    private IReadOnlyList<ProposalState> _next = [];
    private ConferenceFacts _facts = null!;
    private FollowForm _form = new();
    private Mandate? _by;
    private bool _posted;

    [Inject]
    internal ProposalFinder Finder { get; set; } = null!;

    [Inject]
    internal ProposalReader Reader { get; set; } = null!;

    [Inject]
    internal Follower Follower { get; set; } = null!;

    [Inject]
    private IConference Conference { get; set; } = null!;

    [Inject]
    private IRights Rights { get; set; } = null!;

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
        _by = (await Rights.May(Current.Actor, Act.FollowProposals, stop: stop)).By;
        if (_by is null || await Finder.Find(Id, stop) is not { SeesState: true } found)
        {
            Navigation.NotFound();
            return;
        }
        _posted = Http.Request.HasFormContentType;
        _form = _posted
            ? FollowForm.Of(await Http.Request.ReadFormAsync(stop))
            : new() { Based = found.Last };
        _facts = await Conference.Facts(stop);
        await Show(found, stop);
    }

    private async Task Show(FoundProposal found, CancellationToken stop)
    {
        _next = ProposalRules.Next(found.Row.State);
        _view = await Reader.View(found, stop);
        _found = found;
    }

    private async Task Keep()
    {
        if (_found is not { } found)
        {
            return;
        }
        var stop = Http.RequestAborted;
        var wrong = await Follower.Follow(found, _form, Current.Actor, _by!, stop);
        if (wrong.Count == 0)
        {
            Navigation.NavigateTo(ProposalPlaces.Of(Id));
            return;
        }
        _errors.AddRange(
            wrong.Select(one => new FieldError(
                one.Field,
                one.Refusal.In(LanguageExtensions.Current)
            ))
        );
        // What was typed stays; sent again, it goes on from what is shown beside it.
        if (await Finder.Find(Id, stop) is { } now && now.Last != _form.Based)
        {
            _form.Based = now.Last;
            await Show(now, stop);
            _meanwhile = _view!.Turns is [var newest, ..] ? newest : null;
        }
    }

    private string? ErrorOf(string field) => _errors.Find(error => error.FieldId == field)?.Message;
}
