using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Puebla.Kernel.Access;

namespace Puebla.Accounts.Sessions;

/// <summary>Puts the actor of the request's session into the request. Who may not come is answered by the site's policies.</summary>
internal sealed class SessionAuthentication(
    SessionKeeper keeper,
    SignInCookies cookies,
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory log,
    UrlEncoder encoder
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string SchemeName = "session";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Context.Features.Get<Actor>() is null)
        {
            var token = cookies.Session(Request);
            var session = await keeper.Find(token, Context.RequestAborted);
            Context.Features.Set(session?.Actor);
        }
        return Context.Features.Get<Actor>() is { PersonId: not null } actor
            ? AuthenticateResult.Success(new(ActorPrincipal.Of(actor, SchemeName), SchemeName))
            : AuthenticateResult.NoResult();
    }
}
