using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Accounts.Credentials;
using Puebla.Accounts.Data;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;
using Puebla.Ui.Components;

namespace Puebla.Accounts.Invitations;

/// <summary>Where an invitation is accepted: who invites, for what, and the choice of how to sign in.</summary>
public sealed partial class AcceptPage
{
    private IReadOnlyList<FieldError> _errors = [];
    private IReadOnlyList<string>? _codes;
    private Invitation? _invitation;
    private PersonCard? _person;
    private bool _ready;
    private bool _guarded;
    private string _by = "";
    private string _party = "";
    private string _until = "";
    private string _offered = "";
    private byte[] _secret = [];
    private string? _other;

    /// <summary>The secret part of the link.</summary>
    [Parameter]
    public string Token { get; set; } = "";

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    private Acceptance Acceptance { get; set; } = null!;

    [Inject]
    private AppSecrets Secrets { get; set; } = null!;

    [Inject]
    private IPersons Persons { get; set; } = null!;

    [Inject]
    private Names Names { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [SupplyParameterFromForm(Name = "contrasena")]
    private string? Password { get; set; }

    [SupplyParameterFromForm(Name = "contrasena2")]
    private string? Repeated { get; set; }

    [SupplyParameterFromForm(Name = "secreto")]
    private string? Offered { get; set; }

    [SupplyParameterFromForm(Name = "codigo")]
    private string? Code { get; set; }

    [SupplyParameterFromForm(Name = "desafio")]
    private string? Challenge { get; set; }

    [SupplyParameterFromForm(Name = "credencial")]
    private string? Credential { get; set; }

    [SupplyParameterFromForm(Name = "nombre")]
    private string? KeyName { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        Http.Response.Headers["Referrer-Policy"] = "no-referrer";
        _guarded = HttpMethods.IsGet(Http.Request.Method);
        _invitation = await Acceptance.Open(Token, Http.RequestAborted);
        if (_invitation is { } invitation)
        {
            await Describe(invitation);
        }
        else
        {
            Http.Response.StatusCode = StatusCodes.Status410Gone;
        }
        _ready = true;
    }

    private async Task Describe(Invitation invitation)
    {
        var stop = Http.RequestAborted;
        var purpose = Acceptance.PurposeOf(invitation);
        _person = await Persons.Find(invitation.PersonId, stop);
        _by = await Names.Person(invitation.InvitedBy, stop);
        _party = await Names.Party(invitation.Party, stop);
        _until = InstantText.Of(invitation.ExpiresAt);
        // A refused form comes back with the secret that the app has taken already.
        _offered = Secrets.Offered(Offered, purpose) is null ? Secrets.Offer(purpose) : Offered!;
        _secret = Secrets.Offered(_offered, purpose) ?? [];
        _other = Current.Actor.PersonId is { } present
            ? await Names.Person(present.ToString("D", CultureInfo.InvariantCulture), stop)
            : null;
    }

    private async Task AcceptByPassword()
    {
        if (_invitation is { } invitation && _other is null)
        {
            var email = _person?.Email ?? "";
            Finish(
                await Acceptance.ByPassword(
                    invitation,
                    new(email, Password ?? "", Repeated ?? "", Offered, Code ?? ""),
                    Http,
                    Http.RequestAborted
                )
            );
        }
    }

    private async Task AcceptByPasskey()
    {
        if (_invitation is { } invitation && _other is null)
        {
            Finish(
                await Acceptance.ByPasskey(
                    invitation,
                    new(Challenge ?? "", Credential ?? "", KeyName ?? ""),
                    Http,
                    Http.RequestAborted
                )
            );
        }
    }

    private void Finish((Enrolled? Done, Refusal? Refusal) result)
    {
        _guarded = true;
        _codes = result.Done?.RecoveryCodes;
        if (result.Refusal?.Code == AccountRefusals.InvitationClosed.Code)
        {
            // Somebody was faster by a moment: no form is left that could be filled in.
            _invitation = null;
            Http.Response.StatusCode = StatusCodes.Status410Gone;
            return;
        }
        _errors = PasswordErrors.Of(result.Refusal);
    }
}
