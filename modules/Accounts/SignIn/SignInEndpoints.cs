using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Puebla.Accounts.Contracts;
using Puebla.Accounts.Passkeys;
using Puebla.Accounts.Sessions;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Ui.Addresses;

namespace Puebla.Accounts.SignIn;

/// <summary>What the sign-in serves besides pages: what a passkey is to sign, and the way out.</summary>
internal static class SignInEndpoints
{
    public static Place Options { get; } = new("/entrar/opciones", "/en/sign-in/options");

    public static void MapSignIn(this IEndpointRouteBuilder site)
    {
        foreach (var path in new[] { Options.Spanish, Options.English })
        {
            site.MapPost(path, Ask).AllowAnonymous();
        }
        foreach (var path in new[] { AccountPlaces.SignOut.Spanish, AccountPlaces.SignOut.English })
        {
            site.MapPost(path, SignOut).AllowAnonymous();
        }
    }

    /// <summary>A ceremony for the script: the framework's own JSON, and our number of it.</summary>
    public static IResult Answer(Ceremony ceremony, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.Json(
            new
            {
                challenge = ceremony.Challenge,
                options = JsonSerializer.Deserialize<JsonElement>(ceremony.Options),
            }
        );
    }

    private static async Task<IResult> Ask(PasskeyCeremonies passkeys, HttpContext http) =>
        Answer(await passkeys.Ask(http, http.RequestAborted), http);

    private static async Task<IResult> SignOut(
        IAntiforgery antiforgery,
        SessionBook sessions,
        SignInCookies cookies,
        ConferenceDb db,
        ICurrentActor current,
        HttpContext http
    )
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Results.BadRequest();
        }
        if (current.Actor is { PersonId: { } person, SignIn: { } signIn })
        {
            await sessions.SignOut(person, signIn.Session, http.RequestAborted);
            await db.SaveChangesAsync(http.RequestAborted);
            await sessions.ForgetHere(person);
        }
        cookies.DropSession(http.Response);
        return Results.Redirect(SitePlaces.Home.Here);
    }
}
