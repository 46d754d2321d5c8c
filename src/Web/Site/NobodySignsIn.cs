using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Puebla.Kernel.Access;

namespace Puebla.Web.Site;

/// <summary>While there are no accounts nobody is signed in, and what is not public does not exist for the visitor.</summary>
internal sealed class NobodySignsIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory log,
    UrlEncoder encoder
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string SchemeName = "nobody";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
        Task.FromResult(
            Context.Features.Get<Actor>() is { PersonId: not null } actor
                ? AuthenticateResult.Success(new(ActorPrincipal.Of(actor, SchemeName), SchemeName))
                : AuthenticateResult.NoResult()
        );

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => NotFound();

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => NotFound();

    private Task NotFound()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
