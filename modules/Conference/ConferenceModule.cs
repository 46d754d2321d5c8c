using Microsoft.Extensions.DependencyInjection;

namespace Puebla.Conference;

/// <summary>The module's table of contents.</summary>
public static class ConferenceModule
{
    /// <summary>Adds the module's services.</summary>
    public static IServiceCollection AddConference(this IServiceCollection services) => services;
}
