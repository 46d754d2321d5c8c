using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Ui.Addresses;

namespace Puebla.Portal.Sitemap;

/// <summary>What robots may read: everything but lists of hits, of which there is no end.</summary>
internal static class RobotsEndpoint
{
    private static readonly Place[] Closed = [SitePlaces.Search, SitePlaces.Suggestions];

    public static void MapRobots(this IEndpointRouteBuilder site) =>
        site.MapMethods("/robots.txt", [HttpMethods.Get, HttpMethods.Head], Serve)
            .AllowAnonymous()
            .CacheOutput(cache => cache.NoCache());

    private static IResult Serve(HttpContext http, SiteAddress address)
    {
        var closed = Closed
            .SelectMany(place => new[] { place.Spanish, place.English })
            .Select(path => $"Disallow: {path}\n");
        return Results.Text(
            $"User-agent: *\n{string.Concat(closed)}\nSitemap: {new Uri(address.Of(http.Request), "/sitemap.xml")}\n",
            "text/plain; charset=utf-8"
        );
    }
}
