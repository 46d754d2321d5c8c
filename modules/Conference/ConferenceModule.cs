using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Authorisations;
using Puebla.Conference.Calendar;
using Puebla.Conference.Contracts;
using Puebla.Conference.CorrectHolidays;
using Puebla.Conference.CountDays;
using Puebla.Conference.Data;
using Puebla.Conference.Handover;
using Puebla.Conference.Holidays;
using Puebla.Conference.Names;
using Puebla.Conference.Participation;
using Puebla.Conference.SettingList;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Journal;
using Puebla.Kernel.SecondPerson;
using Puebla.Kernel.Settings;
using Puebla.Ui.Addresses;

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
        services.AddScoped<IExamplePresidency, ExamplePresidency>();
        services.AddRights();
        services.AddWorkingDays();
        services.AddSingleton(ConferencePlaces.Glossary);
        services.AddSingleton(ConferencePlaces.Presidencies);
        services.AddSingleton(CalendarPlaces.All);
        services.AddScoped<MeetingCalendars>();
        return services;
    }

    private static void AddWorkingDays(this IServiceCollection services)
    {
        foreach (var place in WorkingDayPlaces.All)
        {
            services.AddSingleton(place);
        }
        services.AddSingleton(
            new PrivatePage(
                WorkingDayPlaces.Correct,
                "Correct.Title",
                typeof(Texts),
                72,
                Act.KeepHolidays,
                Menu: PageMenu.Account
            )
        );
        foreach (var setting in WorkingDaySettings.All)
        {
            services.AddSingleton(setting);
        }
        services.AddScoped<IWorkingCalendars, WorkingCalendars>();
        services.AddScoped<DayCounter>();
        services.AddScoped<HolidayKeeper>();
        services.AddScoped<YearKeeper>();
        services.AddScoped<CalendarUses>();
        services.AddScoped<IAsks, HolidayAsks>();
    }

    private static void AddRights(this IServiceCollection services)
    {
        foreach (var place in RightsPlaces.All)
        {
            services.AddSingleton(place);
        }
        services.AddSingleton(
            new PrivatePage(
                RightsPlaces.Handover,
                "Handover.Title",
                typeof(Texts),
                70,
                Act.RecordHandover,
                Menu: PageMenu.Account
            )
        );
        services.AddSingleton(
            new PrivatePage(
                RightsPlaces.Authorisations,
                "Authorisations.Title",
                typeof(Texts),
                75,
                Act.AuthoriseParticipation,
                Menu: PageMenu.Account
            )
        );
        services.AddSingleton(
            new PrivatePage(
                RightsPlaces.Settings,
                "Settings.Title",
                typeof(Texts),
                80,
                Act.ProposeSetting,
                Menu: PageMenu.Account
            )
        );
        services.AddScoped<ProposeHandover>().AddScoped<HandoverNews>();
        services.AddScoped<RecordAuthorisation>();
        services.AddScoped<IPendingActKind, HandoverKind>();
        services.AddScoped<IPendingActKind, SettingKind>();
        services.AddSingleton<INames, PartyNames>();
        services.AddSingleton<INames, ZoneNames>();
        services.AddSingleton<INames, OccasionNames>();
        services.AddSingleton<INames, ClassNames>();
        services.AddSingleton<INames, RightNames>();
        services.AddSingleton<INames, SettingNames>();
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
