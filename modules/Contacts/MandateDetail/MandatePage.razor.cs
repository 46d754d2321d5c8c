using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Contacts.ChangeMandate;
using Puebla.Contacts.Data;
using Puebla.Contacts.ListMandates;
using Puebla.Kernel.Access;
using Puebla.Kernel.SecondPerson;
using Puebla.Ui.Forms;

namespace Puebla.Contacts.MandateDetail;

/// <summary>One mandate with its history.</summary>
public sealed partial class MandatePage : ComponentBase
{
    private readonly Dictionary<Guid, PendingAct> _acts = [];
    private MandateHistory? _mandate;
    private List<PendingAct> _open = [];
    private bool _mayChange;
    private bool _mayErase;
    private string? _invite;

    private Rule? _refused;

    [Inject]
    internal MandateReader Reader { get; set; } = null!;

    [Inject]
    private ISecondPerson SecondPerson { get; set; } = null!;

    [Inject]
    private IRights Rights { get; set; } = null!;

    [Inject]
    private InviteLink Invite { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>Its id.</summary>
    [Parameter]
    public Guid Id { get; set; }

    private string PersonName => _mandate?.Shown.Person?.Name ?? T["Person.Erased"];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        if (await Reader.Find(Id, stop) is not { } mandate)
        {
            Navigation.NotFound();
            return;
        }
        var sees = await Rights.May(Current.Actor, Act.SeeMandates, mandate.Party, stop);
        if (!sees.Allowed)
        {
            _refused = sees.Rule;
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        foreach (var act in mandate.Changes.Select(change => change.ActId).OfType<Guid>())
        {
            if (await SecondPerson.Find(act, Current.Actor, stop) is { } found)
            {
                _acts[act] = found;
            }
        }
        var subject = ChangeKind.SubjectOf(Id);
        _open =
        [
            .. (await SecondPerson.VisibleTo(Current.Actor, stop)).Where(act =>
                act.Subject == subject
            ),
        ];
        _mayChange =
            mandate.Shown.Standing != MandateStanding.Over
            && (await Rights.May(Current.Actor, Act.ProposeMandate, mandate.Party, stop)).Allowed;
        _mayErase =
            mandate.Shown is { Standing: MandateStanding.Over, Person: not null }
            && (await Rights.May(Current.Actor, Act.ProposeErasure, mandate.Party, stop)).Allowed;
        _invite = await Invite.For(mandate, Current.Actor, stop);
        _mandate = mandate;
    }

    private string TitleOf(MandateChange change) =>
        change.Kind switch
        {
            MandateChangeKind.Given => T["Change.Given", EndOf(change.NewTo)],
            MandateChangeKind.EndMoved => T[
                "Change.EndMoved",
                EndOf(change.OldTo),
                EndOf(change.NewTo)
            ],
            MandateChangeKind.Lapsed => T["Change.Lapsed"],
            _ => T["Change.Ended", EndOf(change.OldTo)],
        };

    private string EndOf(DateOnly? day) =>
        day is { } known ? DateText.Full(known) : T["Mandate.Open"];

    private string NameOf(string word) =>
        Guid.TryParse(word, out var person)
            ? _mandate!.Names.GetValueOrDefault(person)?.Name ?? T["Person.Erased"]
            : "Puebla";
}
