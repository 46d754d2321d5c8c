using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Puebla.Tests.Architecture;

/// <summary>Every address says who may come; what says nothing is closed by the fallback policy, and named here as forgotten.</summary>
public sealed class EndpointPolicyTests(OnePuebla one)
{
    // The framework's own, for navigation by its browser script, which we do not serve; the fallback policy keeps it closed.
    private static readonly string[] Known = ["Blazor Opaque Redirection"];

    [Fact]
    public async Task Every_endpoint_states_its_policy()
    {
        var puebla = await one.Running();
        var endpoints = puebla
            .Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .ToList();
        Assert.True(endpoints.Count >= 4, "The guard lost sight of the endpoints.");
        Assert.Equal(
            Known,
            endpoints.Where(StatesNothing).Select(endpoint => endpoint.DisplayName)
        );
    }

    [Fact]
    public void The_guard_barks_at_an_endpoint_without_policy()
    {
        var builder = WebApplication.CreateSlimBuilder();
        var site = builder.Build();
        site.MapGet("/forgotten", () => "");
        site.MapGet("/open", () => "").AllowAnonymous();
        var endpoints = ((IEndpointRouteBuilder)site).DataSources.SelectMany(source =>
            source.Endpoints
        );
        var forgotten = Assert.Single(endpoints, StatesNothing);
        Assert.Contains("/forgotten", forgotten.DisplayName, StringComparison.Ordinal);
    }

    private static bool StatesNothing(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAuthorizeData>() is null
        && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null;
}
