using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Addresses;

namespace Puebla.Accounts.MyAccount;

/// <summary>One's own account: mandates, rights, ways to sign in, sessions.</summary>
public sealed partial class MyAccountPage
{
    private OwnAccount? _account;
    private IReadOnlyList<WordedMandate> _mandates = [];

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    private MyAccountReader Reader { get; set; } = null!;

    [Inject]
    private OwnSessions Sessions { get; set; } = null!;

    [Inject]
    private MandateWords Words { get; set; } = null!;

    [Inject]
    private ICurrentActor Current { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [SupplyParameterFromForm(Name = "idioma")]
    private string? Language { get; set; }

    [SupplyParameterFromForm(Name = "sesion")]
    private string? Session { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Http.Response.Headers.CacheControl = "no-store";
        _mandates = await Words.Of(Current.Actor, Http.RequestAborted);
        _account = await Reader.Read(Current.Actor, Http.RequestAborted);
    }

    private async Task End()
    {
        if (Guid.TryParse(Session, out var session))
        {
            await Sessions.End(Current.Actor, session, Http.RequestAborted);
        }
        Navigation.NavigateTo(SitePlaces.MyAccount.Here);
    }

    private async Task SetLanguage()
    {
        if (Language is "es" or "en")
        {
            await Sessions.SetLanguage(
                Current.Actor,
                LanguageExtensions.FromCode(Language),
                Http.RequestAborted
            );
        }
        Navigation.NavigateTo(SitePlaces.MyAccount.Here);
    }

    private async Task EndOthers()
    {
        await Sessions.EndOthers(Current.Actor, Http.RequestAborted);
        Navigation.NavigateTo(SitePlaces.MyAccount.Here);
    }
}
