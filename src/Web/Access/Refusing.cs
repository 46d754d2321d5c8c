using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.WebUtilities;
using Puebla.Kernel.Access;
using Puebla.Ui.Addresses;

namespace Puebla.Web.Access;

/// <summary>What one who may not come is told: the way to sign in, the wish for a fresh sign-in, or the rule.</summary>
internal sealed class Refusing : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _usual = new();

    public Task HandleAsync(
        RequestDelegate next,
        HttpContext context,
        AuthorizationPolicy policy,
        PolicyAuthorizationResult authorizeResult
    )
    {
        if (context.GetEndpoint() is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        if (authorizeResult.Challenged)
        {
            return ToSignIn(context, SitePlaces.SignIn);
        }
        if (!authorizeResult.Forbidden)
        {
            return _usual.HandleAsync(next, context, policy, authorizeResult);
        }
        var failed = authorizeResult.AuthorizationFailure?.FailedRequirements ?? [];
        if (failed.Any() && failed.All(requirement => requirement is FreshRequirement))
        {
            return ToSignIn(context, SitePlaces.FreshSignIn);
        }
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static Task ToSignIn(HttpContext context, Place place)
    {
        // A form that came too late keeps its fields: the sign-in page carries them through.
        var carried =
            HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType;
        var back = context.Request.Path + context.Request.QueryString;
        var target = QueryHelpers.AddQueryString(place.Here, QueryNames.Here("volver"), back);
        if (carried)
        {
            context.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
            context.Response.Headers.Location = target;
        }
        else
        {
            context.Response.Redirect(target);
        }
        return Task.CompletedTask;
    }
}
