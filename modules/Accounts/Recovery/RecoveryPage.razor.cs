using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Components;

namespace Puebla.Accounts.Recovery;

/// <summary>Where a recovery is proposed.</summary>
public sealed partial class RecoveryPage
{
    private IReadOnlyList<FieldError> _errors = [];
    private IReadOnlyList<NamedParty> _parties = [];
    private IReadOnlyList<PersonCard> _persons = [];
    private NamedParty? _party;
    private bool _waits;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    private RecoveryStart Start { get; set; } = null!;

    [Inject]
    private Parties Known { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "de")]
    private string? Of { get; set; }

    [SupplyParameterFromQuery(Name = "of")]
    private string? OfEnglish { get; set; }

    [SupplyParameterFromForm(Name = "persona")]
    private string? Person { get; set; }

    [SupplyParameterFromForm(Name = "motivo")]
    private string? Reason { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        var stop = Http.RequestAborted;
        _parties = await Known.Where(Current.Actor, Act.StartRecovery, stop);
        var asked = Of ?? OfEnglish;
        _party =
            _parties.FirstOrDefault(party => party.Word == asked)
            ?? (_parties.Count == 1 ? _parties[0] : null);
        _persons = _party is { } chosen
            ?
            [
                // Whoever is in recovers nothing for themselves.
                .. (await Start.Recoverable(chosen.Party, stop)).Where(card =>
                    card.Id != Current.Actor.PersonId
                ),
            ]
            : [];
    }

    private async Task Propose()
    {
        if (_party is not { } party)
        {
            return;
        }
        if (!Guid.TryParse(Person, out var person))
        {
            _errors = [new("persona", T["Choose.Person"])];
            return;
        }
        var proposed = await Start.Propose(
            person,
            party.Party,
            Reason ?? "",
            Current.Actor,
            Http.RequestAborted
        );
        _waits = proposed.Refusal is null;
        if (proposed.Refusal is { } refusal)
        {
            _errors = [new("motivo", refusal.In(LanguageExtensions.Current))];
        }
    }

    private string? ErrorOf(string field) =>
        _errors.FirstOrDefault(error => error.FieldId == field)?.Message;
}
