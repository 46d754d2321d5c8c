using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Accounts.Contracts;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Accounts.Invitations;

/// <summary>Invites somebody who acts for a party; the link is shown once.</summary>
public sealed partial class NewInvitationPage
{
    private IReadOnlyList<FieldError> _errors = [];
    private IReadOnlyList<NamedParty> _parties = [];
    private IReadOnlyList<PersonCard> _persons = [];
    private NamedParty? _party;
    private string? _wrong;
    private string? _link;
    private string? _sentTo;
    private DateTimeOffset _until;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    private InvitationBook Book { get; set; } = null!;

    [Inject]
    private InvitationList List { get; set; } = null!;

    [Inject]
    private Parties Known { get; set; } = null!;

    [Inject]
    private SiteAddress Site { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "de")]
    private string? Of { get; set; }

    [SupplyParameterFromQuery(Name = "of")]
    private string? OfEnglish { get; set; }

    [SupplyParameterFromForm(Name = "persona")]
    private string? Person { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        var stop = Http.RequestAborted;
        _parties = await Known.Where(Current.Actor, Act.Invite, stop);
        var asked = Of ?? OfEnglish;
        _party =
            _parties.FirstOrDefault(party => party.Word == asked)
            ?? (_parties.Count == 1 ? _parties[0] : null);
        _persons = _party is { } chosen ? await List.Invitable(chosen.Party, stop) : [];
    }

    private async Task Invite()
    {
        if (_party is not { } party || !Guid.TryParse(Person, out var person))
        {
            return;
        }
        var (made, refusal) = await Book.Invite(
            person,
            party.Party,
            Current.Actor,
            Http.RequestAborted
        );
        if (made is null)
        {
            _wrong = refusal?.In(LanguageExtensions.Current);
            _errors = [new("persona", _wrong ?? "")];
            return;
        }
        _until = made.ExpiresAt;
        _sentTo = made.SentTo;
        if (_sentTo is not null)
        {
            return;
        }
        var site = Site.Of(Http.Request).GetLeftPart(UriPartial.Authority);
        _link = $"{site}{AccountPlaces.Acceptance.Here}/{made.Token}";
    }
}
