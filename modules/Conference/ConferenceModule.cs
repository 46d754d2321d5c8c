using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Conference.Data;
using Puebla.Kernel.Changes;

namespace Puebla.Conference;

/// <summary>The module's table of contents.</summary>
public static class ConferenceModule
{
    /// <summary>Adds the module's services.</summary>
    public static IServiceCollection AddConference(this IServiceCollection services)
    {
        services.AddSingleton<ConferenceRegisters>();
        services.AddSingleton<IConference>(provider =>
            provider.GetRequiredService<ConferenceRegisters>()
        );
        services.AddSingleton<IForgetful>(provider =>
            provider.GetRequiredService<ConferenceRegisters>()
        );
        services.AddScoped<IConferenceLoader, ConferenceLoader>();
        services.AddSingleton(ConferencePlaces.Glossary);
        services.AddSingleton(ConferencePlaces.Presidencies);
        return services;
    }
}
