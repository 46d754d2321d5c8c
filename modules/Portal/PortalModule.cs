using Microsoft.Extensions.DependencyInjection;

namespace Puebla.Portal;

/// <summary>The module's table of contents.</summary>
public static class PortalModule
{
    /// <summary>Adds the module's services.</summary>
    public static IServiceCollection AddPortal(this IServiceCollection services) => services;
}
