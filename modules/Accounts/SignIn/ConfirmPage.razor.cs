using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Accounts.Demo;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Accounts.SignIn;

/// <summary>A fresh sign-in before what binds: the same person proves again who they are.</summary>
public sealed partial class ConfirmPage
{
    private IReadOnlyList<FieldError> _errors = [];
    private PersonCard? _person;
    private string? _wrong;
    private string? _packed;
    private KeptPost? _resend;
    private bool _isExample;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    private Entrance Entrance { get; set; } = null!;

    [Inject]
    private KeptPosts Kept { get; set; } = null!;

    [Inject]
    private IPersons Persons { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private DemoEntrance Examples { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "volver")]
    private string? Volver { get; set; }

    [SupplyParameterFromQuery(Name = "return")]
    private string? Return { get; set; }

    [SupplyParameterFromForm(Name = "contrasena")]
    private string? Password { get; set; }

    [SupplyParameterFromForm(Name = "codigo")]
    private string? Code { get; set; }

    [SupplyParameterFromForm(Name = "desafio")]
    private string? Challenge { get; set; }

    [SupplyParameterFromForm(Name = "credencial")]
    private string? Credential { get; set; }

    private string Back => LocalPath.Of(Volver ?? Return) ?? SitePlaces.MyAccount.Here;

    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        _packed = Http.Features.Get<PackedPost>()?.Text;
        _isExample = (await Examples.Prove(Current.Actor, Http.RequestAborted)).Account is not null;
        _person = await Persons.Find(Current.Actor.PersonId ?? Guid.Empty, Http.RequestAborted);
    }

    private Task ConfirmByPassword() =>
        Finish(() =>
            Entrance.Prove(
                _person?.Email ?? "",
                Password ?? "",
                Code ?? "",
                Http,
                Http.RequestAborted
            )
        );

    private Task ConfirmByPasskey() =>
        Finish(() => Entrance.Prove(Challenge ?? "", Credential ?? "", Http, Http.RequestAborted));

    private Task ConfirmExample() =>
        Finish(() => Examples.Prove(Current.Actor, Http.RequestAborted));

    private async Task Finish(Func<Task<Proof>> prove)
    {
        var refusal = Current.Actor is { PersonId: { } person, SignIn: { } signIn }
            ? await Entrance.Confirm((person, signIn.Session), prove, Http.RequestAborted)
            : AccountRefusals.Wrong;
        if (refusal is not null)
        {
            _wrong = refusal.In(LanguageExtensions.Current);
            var byPasskey = refusal.Code == AccountRefusals.Passkey.Code;
            _errors = [new(byPasskey ? "con-clave" : "contrasena", _wrong)];
            _wrong = byPasskey ? null : _wrong;
        }
        else if (Kept.Unpack(_packed) is { } post)
        {
            _resend = post;
        }
        else
        {
            Navigation.NavigateTo(Back);
        }
    }
}
