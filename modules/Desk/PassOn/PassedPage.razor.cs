using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Desk.Data;
using Puebla.Desk.ReadJournal;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Desk.PassOn;

/// <summary>Leads a colleague to the task that was passed to them; shows whoever passed it on who opened it, and when.</summary>
public sealed partial class PassedPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private readonly List<OpenedBy> _to = [];
    private Passing? _passing;
    private StillAsked? _still;
    private string? _what;
    private string _link = "";
    private bool _isSender;

    [Inject]
    internal PassingReader Reader { get; set; } = null!;

    [Inject]
    internal PassedLines Lines { get; set; } = null!;

    [Inject]
    internal PassingOpener Opener { get; set; } = null!;

    [Inject]
    internal PassingWithdrawal Withdrawal { get; set; } = null!;

    [Inject]
    internal LineTeller Teller { get; set; } = null!;

    [Inject]
    private ISentences Sentences { get; set; } = null!;

    [Inject]
    private Places Places { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Its id.</summary>
    [Parameter]
    public Guid Id { get; set; }

    private PassedState State =>
        _passing is { WithdrawnAt: not null } ? PassedState.Withdrawn
        : _passing is { EndedAt: not null } || _still is { IsOver: true } ? PassedState.Ended
        : PassedState.Open;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var (actor, stop, language) = (
            Current.Actor,
            Http.RequestAborted,
            LanguageExtensions.Current
        );
        if (await Reader.Find(Id, actor, stop) is not { } passing)
        {
            Navigation.NotFound();
            return;
        }
        _still = passing.IsOpen ? (await Lines.Still([passing], language, stop))[Id] : null;
        _isSender = passing.PassedBy == actor.PersonId;
        _link = Places.In(_still?.Line?.Link ?? passing.Link, language);
        if (_still?.Line is { } line && !actor.BelongsTo(line.Audience))
        {
            Navigation.NotFound();
            return;
        }
        if (_isSender)
        {
            _what = _still?.Line?.What;
            await Name(passing, language, stop);
        }
        else if (_still is { IsOver: false })
        {
            await Opener.Open(passing, actor, stop);
            Navigation.NavigateTo(_link);
            return;
        }
        _passing = passing;
    }

    private async Task Name(Passing passing, Language language, CancellationToken stop)
    {
        foreach (var to in passing.To)
        {
            var name = await Sentences.Name("person", to.PersonId.ToString("D"), language, stop);
            _to.Add(new(name, to.OpenedAt is { } at ? Teller.When(at) : null));
        }
    }

    private async Task Withdraw()
    {
        if (_passing is not { } passing)
        {
            return;
        }
        if (await Withdrawal.Withdraw(passing, Current.Actor, Http.RequestAborted) is { } refusal)
        {
            _errors.Add(new("retirar", refusal.In(LanguageExtensions.Current)));
            return;
        }
        Navigation.NavigateTo(DeskPlaces.PassedHere(Id));
    }

    private sealed record OpenedBy(string Name, string? Opened);
}

/// <summary>How what was passed on stands.</summary>
internal enum PassedState
{
    /// <summary>Still asked.</summary>
    Open,

    /// <summary>Taken back.</summary>
    Withdrawn,

    /// <summary>No longer asked.</summary>
    Ended,
}
