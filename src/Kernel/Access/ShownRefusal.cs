using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Puebla.Kernel.Access;

/// <summary>The rule that a refused request is told. Whoever answers 403 puts it there; the page for refusals shows it.</summary>
/// <param name="Rule">The rule.</param>
public sealed record ShownRefusal(Rule Rule)
{
    /// <summary>Answers 403 with the rule; the page is made by the site.</summary>
    public static void Answer(HttpContext http, Rule rule)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Features.Set(new ShownRefusal(rule));
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
    }
}

/// <summary>What the framework's own authorization needs to know of an actor: that somebody signed in, and the opaque id.</summary>
public static class ActorPrincipal
{
    /// <summary>A principal without a name.</summary>
    /// <param name="actor">A person.</param>
    /// <param name="scheme">The authentication scheme that found them.</param>
    public static ClaimsPrincipal Of(Actor actor, string scheme)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, actor.Id)], scheme));
    }
}
