using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Accounts.Contracts;
using Puebla.Accounts.Credentials;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Components;

namespace Puebla.Accounts.MyAccount;

/// <summary>One's own ways to sign in: passkeys, password with app, recovery codes.</summary>
public sealed partial class MyKeysPage
{
    private IReadOnlyList<FieldError> _errors = [];
    private IReadOnlyList<OwnPasskey> _passkeys = [];
    private IReadOnlyList<string>? _codes;
    private PersonCard? _person;
    private string _offered = "";
    private byte[] _secret = [];
    private bool _hasPassword;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    private OwnKeys Keys { get; set; } = null!;

    [Inject]
    private MyAccountReader Reader { get; set; } = null!;

    [Inject]
    private AppSecrets Secrets { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

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

    private Guid Person => Current.Actor.PersonId ?? Guid.Empty;

    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        var own = await Reader.Read(Current.Actor, Http.RequestAborted);
        var purpose = OwnKeys.PurposeOf(Person);
        _offered = Secrets.Offered(Offered, purpose) is null ? Secrets.Offer(purpose) : Offered!;
        _secret = Secrets.Offered(_offered, purpose) ?? [];
        _passkeys = await Keys.Passkeys(Person, Http.RequestAborted);
        (_hasPassword, _person) = (own.HasPassword, own.Person);
    }

    private async Task Add() =>
        Finish(
            await Keys.Add(
                Current.Actor,
                new(Challenge ?? "", Credential ?? "", KeyName ?? ""),
                Http,
                Http.RequestAborted
            ),
            "nombre-nueva"
        );

    private async Task Rename(OwnPasskey passkey) =>
        Finish(
            await Keys.Rename(Current.Actor, passkey.Key, KeyName ?? "", Http.RequestAborted),
            "claves"
        );

    private async Task Remove(OwnPasskey passkey) =>
        Finish(await Keys.Remove(Current.Actor, passkey.Key, Http.RequestAborted), "claves");

    private async Task SetPassword()
    {
        var (codes, refusal) = await Keys.SetPassword(
            Current.Actor,
            new(_person?.Email ?? "", Password ?? "", Repeated ?? "", Offered, Code ?? ""),
            Http.RequestAborted
        );
        _codes = codes;
        _errors = PasswordErrors.Of(refusal);
    }

    private async Task NewCodes()
    {
        var (codes, refusal) = await Keys.NewCodes(Current.Actor, Http.RequestAborted);
        _codes = codes;
        _errors = PasswordErrors.Of(refusal);
    }

    private void Finish(Refusal? refusal, string field)
    {
        if (refusal is null)
        {
            Navigation.NavigateTo(AccountPlaces.MyKeys.Here);
        }
        else
        {
            _errors = [new(field, refusal.In(LanguageExtensions.Current))];
        }
    }
}
