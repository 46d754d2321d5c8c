using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Proposals.Detail;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Proposals.Withdraw;

/// <summary>Where those who brought a proposal withdraw it.</summary>
public sealed partial class WithdrawPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private FoundProposal? _found;
    private ProposalView? _view;
    private TurnView? _meanwhile;
    private Rule? _refused;
    private Guid _form = Guid.CreateVersion7();
    private int _based;
    private string _reason = "";

    [Inject]
    internal ProposalFinder Finder { get; set; } = null!;

    [Inject]
    internal ProposalReader Reader { get; set; } = null!;

    [Inject]
    internal Withdrawer Withdrawer { get; set; } = null!;

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
        if (await Finder.Find(Id, stop) is not { } found)
        {
            Navigation.NotFound();
            return;
        }
        if (found.Withdraws is null)
        {
            _refused = await RuleOf(found, stop);
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        await Show(found, stop);
    }

    private async Task Show(FoundProposal found, CancellationToken stop)
    {
        _based = found.Last;
        _view = await Reader.View(found, stop);
        _found = found;
    }

    private async Task Withdraw()
    {
        if (_found is not { } found)
        {
            return;
        }
        var stop = Http.RequestAborted;
        var typed = await Http.Request.ReadFormAsync(stop);
        _reason = typed["motivo"].ToString().Trim();
        _form = Guid.TryParse(typed["formulario"], out var form) ? form : _form;
        var based = int.TryParse(typed["visto"], CultureInfo.InvariantCulture, out var seen)
            ? seen
            : 0;
        var wrong = await Withdrawer.Withdraw(found, based, _form, _reason, Current.Actor, stop);
        if (wrong is null)
        {
            Navigation.NavigateTo(ProposalPlaces.Of(Id));
            return;
        }
        _errors.Add(new(wrong.Field, wrong.Refusal.In(LanguageExtensions.Current)));
        if (await Finder.Find(Id, stop) is { } now && now.Last != based)
        {
            await Show(now, stop);
            _meanwhile = _view!.Turns is [var newest, ..] ? newest : null;
        }
    }

    private async Task<Rule> RuleOf(FoundProposal found, CancellationToken stop)
    {
        var facts = await Conference.Facts(stop);
        var party = found
            .Row.Proposers.Select(code => Addressees.PartyOf(code, facts))
            .FirstOrDefault(one => one is not null);
        return (
            await Rights.May(Current.Actor, Act.WithdrawProposal, party ?? Party.Puebla, stop)
        ).Rule;
    }

    private string? ErrorOf(string field) => _errors.Find(error => error.FieldId == field)?.Message;
}
