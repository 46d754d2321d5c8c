using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Proposals.Detail;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Components;

namespace Puebla.Commitments.Proposals.Undo;

/// <summary>Where what was recorded last is taken back.</summary>
public sealed partial class UndoPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private ProposalView? _view;
    private Guid _form = Guid.CreateVersion7();
    private string _reason = "";
    private Mandate? _by;
    private bool _posted;

    [Inject]
    internal ProposalFinder Finder { get; set; } = null!;

    [Inject]
    internal ProposalReader Reader { get; set; } = null!;

    [Inject]
    internal TurnUndoer Undoer { get; set; } = null!;

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
        _view = await Reader.View(found, stop);
    }

    private async Task Undo()
    {
        if (_view is null)
        {
            return;
        }
        var stop = Http.RequestAborted;
        var typed = await Http.Request.ReadFormAsync(stop);
        _reason = typed["motivo"].ToString().Trim();
        _form = Guid.TryParse(typed["formulario"], out var form) ? form : _form;
        var wrong = await Undoer.Undo(
            Id,
            int.TryParse(typed["visto"], CultureInfo.InvariantCulture, out var seen) ? seen : 0,
            _form,
            _reason,
            Current.Actor,
            _by!,
            stop
        );
        if (wrong is null)
        {
            Navigation.NavigateTo(ProposalPlaces.Of(Id));
            return;
        }
        _errors.Add(new(wrong.Field, wrong.Refusal.In(LanguageExtensions.Current)));
    }

    private string? ErrorOf(string field) => _errors.Find(error => error.FieldId == field)?.Message;
}
