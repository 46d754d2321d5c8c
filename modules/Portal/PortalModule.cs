using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Portal.Figures;
using Puebla.Portal.Home;
using Puebla.Portal.Sitemap;

namespace Puebla.Portal;

/// <summary>The module's table of contents.</summary>
public static class PortalModule
{
    /// <summary>Adds the module's services.</summary>
    public static IServiceCollection AddPortal(this IServiceCollection services) =>
        services.AddScoped<HomeReader>().AddScoped<FiguresReader>();

    /// <summary>Serves what is no page: the sitemap and the robots' rules.</summary>
    public static void MapPortal(this IEndpointRouteBuilder site)
    {
        site.MapSitemap();
        site.MapRobots();
    }
}
