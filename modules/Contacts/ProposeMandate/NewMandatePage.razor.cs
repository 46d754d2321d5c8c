using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Conference.Contracts;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Mandates;
using Puebla.Contacts.Pending;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.SecondPerson;
using Puebla.Ui.Components;

namespace Puebla.Contacts.ProposeMandate;

/// <summary>Proposes a mandate for somebody known by their address, or for somebody new.</summary>
public sealed partial class NewMandatePage : ComponentBase
{
    private const string Form = "mandato";
    private readonly List<FieldError> _errors = [];
    private List<(Party Party, string Name)>? _parties;
    private List<(string Code, string Name)> _bodies = [];
    private bool _forCountry;
    private Guid? _other;

    private Rule? _refused;

    [Inject]
    internal MandateProposer Proposer { get; set; } = null!;

    [Inject]
    private IConference Conference { get; set; } = null!;

    [Inject]
    private IRights Rights { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm(Name = "correo", FormName = Form)]
    private string? Email { get; set; }

    [SupplyParameterFromForm(Name = "nombre", FormName = Form)]
    private string? PersonName { get; set; }

    [SupplyParameterFromForm(Name = "idioma", FormName = Form)]
    private string? PersonLanguage { get; set; }

    [SupplyParameterFromForm(Name = "puesto", FormName = Form)]
    private string? Position { get; set; }

    [SupplyParameterFromForm(Name = "institucion", FormName = Form)]
    private string? Institution { get; set; }

    [SupplyParameterFromForm(Name = "cargo", FormName = Form)]
    private string? OfficeWord { get; set; }

    [SupplyParameterFromForm(Name = "parte", FormName = Form)]
    private string? PartyWord { get; set; }

    [SupplyParameterFromForm(Name = "organo", FormName = Form)]
    private string? BodyCode { get; set; }

    [SupplyParameterFromForm(Name = "desde", FormName = Form)]
    private string? From { get; set; }

    [SupplyParameterFromForm(Name = "hasta", FormName = Form)]
    private string? To { get; set; }

    [SupplyParameterFromForm(Name = "zona", FormName = Form)]
    private string? Zone { get; set; }

    [SupplyParameterFromForm(Name = "confirma", FormName = Form)]
    private string? Confirms { get; set; }

    [SupplyParameterFromForm(Name = "motivo", FormName = Form)]
    private string? Reason { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var stop = Http.RequestAborted;
        var facts = await Conference.Facts(stop);
        var today = ConferenceFacts.DayOf(Clock.GetUtcNow());
        Decision? last = null;
        var parties = new List<(Party, string)>();
        foreach (var party in PartyNames.On(today, facts))
        {
            last = await Rights.May(Current.Actor, Act.ProposeMandate, party, stop);
            var prepares = await Rights.May(Current.Actor, Act.PrepareForCountry, party, stop);
            if (last.Allowed || prepares.Allowed)
            {
                parties.Add((party, PartyNames.Of(party, facts).In(LanguageExtensions.Current)));
                // The choice is that of a country's own people.
                _forCountry |= prepares.Allowed || last.By?.Party is { Kind: PartyKind.Country };
            }
        }
        if (parties.Count == 0)
        {
            _refused = last!.Rule;
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        _bodies =
        [
            .. OfficeFit
                .BodiesAt(facts, today)
                .Select(body => (body.Key, body.Name.In(LanguageExtensions.Current))),
        ];
        Zone ??= NewMandate.DefaultZone;
        From ??= NewMandates.Word(today);
        _parties = parties;
    }

    private async Task Propose()
    {
        if (_parties is null)
        {
            return;
        }
        var (proposed, wrong) = await Proposer.Propose(
            new()
            {
                Email = Email,
                Name = PersonName,
                Language = PersonLanguage,
                Position = Position,
                Institution = Institution,
                Office = OfficeWord,
                Party = PartyWord,
                Body = BodyCode,
                From = From,
                To = To,
                Zone = Zone,
                Confirms = Confirms,
                Reason = Reason,
            },
            Current.Actor,
            Http.RequestAborted
        );
        _errors.AddRange(
            wrong.Select(one => new FieldError(
                one.Field,
                one.Refusal.In(LanguageExtensions.Current)
            ))
        );
        if (proposed is { Refusal: { } refusal })
        {
            _errors.Add(new("motivo", refusal.In(LanguageExtensions.Current)));
            _other = proposed.Act?.Id;
        }
        else if (proposed is { Act: { } act })
        {
            Navigation.NavigateTo(
                act.State == PendingState.Confirmed
                    ? MandatePages.One(act.Id)
                    : PendingPages.One(act.Id)
            );
        }
    }

    private string? ErrorOf(string field) =>
        _errors.FirstOrDefault(error => error.FieldId == field)?.Message;
}
