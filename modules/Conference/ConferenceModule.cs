using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Authorisations;
using Puebla.Conference.Contracts;
using Puebla.Conference.Data;
using Puebla.Conference.Participation;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Settings;
using Puebla.Kernel.Journal;

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
        services.AddSingleton(new SentenceSource(new(typeof(Texts))));
        services.AddSingleton<INames, BodyNames>();
        services.AddScoped<IConferenceLoader, ConferenceLoader>();
        services.AddRights();
        services.AddSingleton(ConferencePlaces.Glossary);
        services.AddSingleton(ConferencePlaces.Presidencies);
        return services;
    }

    private static void AddRights(this IServiceCollection services)
    {
        services.AddScoped<Rights>();
        services.AddScoped<IRights>(provider => provider.GetRequiredService<Rights>());
        services.AddScoped<IPresidency>(provider => provider.GetRequiredService<Rights>());
        services.AddSingleton<AuthorisationStore>();
        services.AddSingleton<IAuthorisations>(provider =>
            provider.GetRequiredService<AuthorisationStore>()
        );
        services.AddSingleton<IForgetful>(provider =>
            provider.GetRequiredService<AuthorisationStore>()
        );
        foreach (
            var setting in ParticipationTable
                .Cells.Select(cell => cell.Setting)
                .OfType<SettingDefinition>()
                .Concat(OtherSettings.All)
        )
        {
            services.AddSingleton(setting);
        }
    }
}
