using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.ListMandates;
using Puebla.Contacts.Pending;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.SecondPerson;
using Puebla.Ui.Components;

namespace Puebla.Contacts.Erasure;

/// <summary>Proposes to erase a person's name and contact data.</summary>
public sealed partial class ErasurePage : ComponentBase
{
    private const string Form = "borrar";
    private readonly List<FieldError> _errors = [];
    private Rule? _refused;
    private Party _party;
    private string? _name;
    private Guid? _other;

    [Inject]
    internal MandateReader Mandates { get; set; } = null!;

    [Inject]
    internal PersonEraser Eraser { get; set; } = null!;

    [Inject]
    private IPersons Persons { get; set; } = null!;

    [Inject]
    private IRights Rights { get; set; } = null!;

    [Inject]
    private ISecondPerson SecondPerson { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    /// <summary>The person.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(Name = "motivos", FormName = Form)]
    private string? ReasonsToo { get; set; }

    [SupplyParameterFromForm(Name = "motivo", FormName = Form)]
    private string? Reason { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        if (await Persons.Find(Id, stop) is not { } person)
        {
            Navigation.NotFound();
            return;
        }
        _party = await Mandates.LastPartyOf(Id, stop) ?? Party.Secretariat;
        var may = await Rights.May(Current.Actor, Act.ProposeErasure, _party, stop);
        if (!may.Allowed)
        {
            _refused = may.Rule;
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        _name = person.Name;
    }

    private async Task Propose()
    {
        if (_name is null)
        {
            return;
        }
        var stop = Http.RequestAborted;
        if (await Eraser.Check(Id, stop) is { } held)
        {
            _errors.Add(new("motivo", held.In(LanguageExtensions.Current)));
            return;
        }
        var proposed = await SecondPerson.Propose(
            new(
                ErasureKind.Code,
                ErasureKind.SubjectOf(Id),
                _party,
                new ErasurePayload(Id, ReasonsToo is not null),
                Reason ?? "",
                Audience.PresidencyAndSecretariat
            ),
            Current.Actor,
            stop
        );
        if (proposed.Refusal is { } refusal)
        {
            _errors.Add(new("motivo", refusal.In(LanguageExtensions.Current)));
            _other = proposed.Act?.Id;
            return;
        }
        Navigation.NavigateTo(PendingPages.One(proposed.Act!.Id));
    }
}
