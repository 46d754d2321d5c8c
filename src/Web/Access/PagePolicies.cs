using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing.Template;
using Puebla.Kernel.Access;

namespace Puebla.Web.Access;

/// <summary>For whom a page is, as it states itself.</summary>
/// <param name="Public">Everybody.</param>
/// <param name="SignedIn">Those who signed in.</param>
/// <param name="Act">Those who may do this.</param>
internal sealed record PagePolicy(bool Public, bool SignedIn, Act? Act);

/// <summary>Finds the page of an address and reads its policy.</summary>
internal sealed class PagePolicies(EndpointDataSource endpoints)
{
    private readonly ConcurrentDictionary<string, TemplateMatcher> _matchers = new(
        StringComparer.Ordinal
    );

    /// <summary>Null where no page has such an address, or it states no policy.</summary>
    public PagePolicy? Of(PathString path) => Find(path) is { } found ? Of(found.Metadata) : null;

    /// <summary>The page or file that answers at an address.</summary>
    public RouteEndpoint? Find(PathString path) =>
        endpoints
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => Matches(endpoint, path))
            .OrderBy(endpoint => endpoint.Order)
            .ThenBy(endpoint => endpoint.RoutePattern.InboundPrecedence)
            .FirstOrDefault();

    private bool Matches(RouteEndpoint endpoint, PathString path) =>
        _matchers
            .GetOrAdd(
                endpoint.RoutePattern.RawText ?? "",
                pattern => new(TemplateParser.Parse(pattern.TrimStart('/')), [])
            )
            .TryMatch(path, []);

    private static PagePolicy? Of(EndpointMetadataCollection metadata)
    {
        if (metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return new(true, false, null);
        }
        var act = metadata.GetMetadata<MayAttribute>()?.Act;
        return act is null && metadata.GetMetadata<IAuthorizeData>() is null
            ? null
            : new(false, act is null, act);
    }
}
