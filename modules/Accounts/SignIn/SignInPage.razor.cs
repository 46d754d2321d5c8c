using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Accounts.Demo;
using Puebla.Accounts.Sessions;
using Puebla.Kernel;
using Puebla.Ui.Addresses;
using Puebla.Ui.Components;

namespace Puebla.Accounts.SignIn;

/// <summary>The way in.</summary>
public sealed partial class SignInPage
{
    private IReadOnlyList<FieldError> _errors = [];
    private IReadOnlyList<DemoPerson> _demo = [];
    private string? _wrong;
    private string? _packed;
    private KeptPost? _resend;

    // The token of a form is made for whoever asks; one who comes in by this very request is somebody else afterwards.
    private bool _guarded;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    private Entrance Entrance { get; set; } = null!;

    [Inject]
    private KeptPosts Kept { get; set; } = null!;

    [Inject]
    private DemoGuests Demo { get; set; } = null!;

    [Inject]
    private DemoEntrance Examples { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "volver")]
    private string? Volver { get; set; }

    [SupplyParameterFromQuery(Name = "return")]
    private string? Return { get; set; }

    [SupplyParameterFromForm(Name = "correo")]
    private string? Email { get; set; }

    [SupplyParameterFromForm(Name = "contrasena")]
    private string? Password { get; set; }

    [SupplyParameterFromForm(Name = "codigo")]
    private string? Code { get; set; }

    [SupplyParameterFromForm(Name = "desafio")]
    private string? Challenge { get; set; }

    [SupplyParameterFromForm(Name = "credencial")]
    private string? Credential { get; set; }

    [SupplyParameterFromForm(Name = "ejemplo")]
    private string? Example { get; set; }

    private string Back => LocalPath.Of(Volver ?? Return) ?? SitePlaces.Desk.Here;

    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        _packed = Http.Features.Get<PackedPost>()?.Text;
        _guarded = HttpMethods.IsGet(Http.Request.Method);
        _demo = await Demo.Read(Http.RequestAborted);
    }

    private async Task EnterByPassword() =>
        Finish(
            await Entrance.ByPassword(
                Email ?? "",
                Password ?? "",
                Code ?? "",
                Http,
                Http.RequestAborted
            )
        );

    private async Task EnterByPasskey() =>
        Finish(
            await Entrance.ByPasskey(Challenge ?? "", Credential ?? "", Http, Http.RequestAborted)
        );

    private async Task EnterAsExample() =>
        Finish(await Examples.Enter(Example, Http, Http.RequestAborted));

    private void Finish(Refusal? refusal)
    {
        _guarded = true;
        if (refusal is not null)
        {
            _wrong = refusal.In(LanguageExtensions.Current);
            var byPasskey = refusal.Code == AccountRefusals.Passkey.Code;
            _errors = [new(byPasskey ? "con-clave" : "correo", _wrong)];
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
