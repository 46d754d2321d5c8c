using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.SecondPerson;
using Puebla.Ui.Components;

namespace Puebla.Contacts.Pending;

/// <summary>One act: what would change, why, by whom, and what the reader can do about it.</summary>
public sealed partial class ActPage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private ToldAct? _told;
    private string? _mandate;
    private Refusal? _why;
    private bool _mayDecide;
    private bool _mayWithdraw;

    [Inject]
    private ISecondPerson SecondPerson { get; set; } = null!;

    [Inject]
    internal ActTeller Teller { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Its id.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        if (await SecondPerson.Find(Id, Current.Actor, stop) is not { } act)
        {
            Navigation.NotFound();
            return;
        }
        _why = await SecondPerson.WhyNot(act, Current.Actor, stop);
        var waits = act.Waits(Clock.GetUtcNow());
        _mayDecide = waits && _why is null;
        _mayWithdraw = waits && act.ProposedBy == Current.Actor.Id;
        _why = waits && !_mayDecide ? _why : null;
        _mandate = await Teller.Mandate(act.ProposedIn, stop);
        _told = (await Teller.Tell([act], stop))[0];
    }

    private async Task Withdraw()
    {
        if (_told is null)
        {
            return;
        }
        if (await SecondPerson.Withdraw(Id, Current.Actor, Http.RequestAborted) is { } refusal)
        {
            _errors.Add(new("retirar", refusal.In(LanguageExtensions.Current)));
            return;
        }
        Navigation.NavigateTo(PendingPages.One(Id));
    }
}
