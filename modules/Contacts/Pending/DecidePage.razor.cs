using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.SecondPerson;
using Puebla.Ui.Components;

namespace Puebla.Contacts.Pending;

/// <summary>Confirms or refuses an act; it binds, and asks for a fresh sign-in.</summary>
public sealed partial class DecidePage : ComponentBase
{
    private readonly List<FieldError> _errors = [];
    private ToldAct? _told;
    private string? _mandate;
    private Refusal? _why;

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

    [SupplyParameterFromForm(Name = "motivo", FormName = "decidir")]
    private string? Words { get; set; }

    [SupplyParameterFromForm(Name = "decision", FormName = "decidir")]
    private string? Decision { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        if (await SecondPerson.Find(Id, Current.Actor, stop) is not { } act)
        {
            Navigation.NotFound();
            return;
        }
        // A form that is posted is answered by the engine, which knows a second post from a second decision.
        _why = HttpMethods.IsPost(Http.Request.Method)
            ? null
            : await SecondPerson.WhyNot(act, Current.Actor, stop);
        _mandate = await Teller.Mandate(act.ProposedIn, stop);
        _told = (await Teller.Tell([act], stop))[0];
    }

    private async Task Decide()
    {
        if (_told is null)
        {
            return;
        }
        var stop = Http.RequestAborted;
        var refusal = Decision switch
        {
            "si" => await SecondPerson.Confirm(Id, Current.Actor, Words ?? "", stop),
            _ => await SecondPerson.Refuse(Id, Current.Actor, Words ?? "", stop),
        };
        if (refusal is not null)
        {
            _errors.Add(new("motivo", refusal.In(LanguageExtensions.Current)));
            return;
        }
        Navigation.NavigateTo(PendingPages.One(Id));
    }
}
