using Microsoft.AspNetCore.Authorization;
using Puebla.Kernel.Access;

namespace Puebla.Web.Access;

/// <summary>The policies that pages name, each handed on to <see cref="IRights"/>. What names none is closed.</summary>
internal static class Policies
{
    public static void AddPolicies(this IServiceCollection services)
    {
        services.AddScoped<IAuthorizationHandler, MayHandler>();
        services.AddScoped<IAuthorizationHandler, FreshHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, Refusing>();
        var policies = services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(SignedIn().Build())
            .AddPolicy(SignedInAttribute.PolicyName, SignedIn().Build())
            .AddPolicy(
                FreshSignInAttribute.PolicyName,
                SignedIn().AddRequirements(new FreshRequirement()).Build()
            );
        foreach (var act in Enum.GetValues<Act>())
        {
            policies.AddPolicy(
                MayAttribute.PolicyPrefix + act,
                SignedIn().AddRequirements(new MayRequirement(act)).Build()
            );
        }
    }

    private static AuthorizationPolicyBuilder SignedIn() =>
        new AuthorizationPolicyBuilder().RequireAuthenticatedUser();
}

internal sealed record MayRequirement(Act Act) : IAuthorizationRequirement;

internal sealed class MayHandler(
    ICurrentActor current,
    IRights rights,
    IHttpContextAccessor accessor
) : AuthorizationHandler<MayRequirement>
{
    protected override async Task HandleRequirementAsync(
        AuthorizationHandlerContext context,
        MayRequirement requirement
    )
    {
        var decision = await rights.May(current.Actor, requirement.Act);
        if (decision.Allowed)
        {
            context.Succeed(requirement);
        }
        else
        {
            accessor.HttpContext?.Features.Set(new ShownRefusal(decision.Rule));
        }
    }
}

/// <summary>What binds wants a sign-in of the last minutes.</summary>
internal sealed record FreshRequirement : IAuthorizationRequirement;

internal sealed class FreshHandler(ICurrentActor current, TimeProvider clock)
    : AuthorizationHandler<FreshRequirement>
{
    protected override Task HandleRequirementAsync(
        AuthorizationHandlerContext context,
        FreshRequirement requirement
    )
    {
        if (current.Actor.SignIn is { } signIn && signIn.FreshUntil >= clock.GetUtcNow())
        {
            context.Succeed(requirement);
        }
        return Task.CompletedTask;
    }
}
