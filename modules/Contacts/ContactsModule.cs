using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Puebla.Contacts.Asking;
using Puebla.Contacts.Cards;
using Puebla.Contacts.ChangeMandate;
using Puebla.Contacts.Confirm;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Directory;
using Puebla.Contacts.Erasure;
using Puebla.Contacts.Export;
using Puebla.Contacts.Interviews;
using Puebla.Contacts.KeepCard;
using Puebla.Contacts.KeepInstitution;
using Puebla.Contacts.ListMandates;
using Puebla.Contacts.MandateDetail;
using Puebla.Contacts.Mandates;
using Puebla.Contacts.PartyDetail;
using Puebla.Contacts.Pending;
using Puebla.Contacts.Persons;
using Puebla.Contacts.ProposeMandate;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Daily;
using Puebla.Kernel.Erasure;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Mail;
using Puebla.Kernel.Retention;
using Puebla.Kernel.SecondPerson;
using Puebla.Ui.Addresses;

namespace Puebla.Contacts;

/// <summary>The module's table of contents.</summary>
public static class ContactsModule
{
    /// <summary>Adds the module's services.</summary>
    public static IServiceCollection AddContacts(this IServiceCollection services)
    {
        services.AddSingleton(new SentenceSource(Texts.ResourceManager));
        services.AddSingleton<MandateMemory>();
        services.AddSingleton<IForgetful>(provider => provider.GetRequiredService<MandateMemory>());
        services.AddScoped<IInventedPersons, InventedPersons>();
        services.AddScoped<IPersons, PersonRegister>().AddScoped<INames, PersonNames>();
        services.AddScoped<IOfficeHolders>(provider => provider.GetRequiredService<IMandates>());
        services.Replace(ServiceDescriptor.Scoped<ICorrespondents, Correspondents>());
        services.AddScoped<IMandates, MandateRegister>().AddScoped<MandateRules>();
        services.AddScoped<Entitled>().AddScoped<MandateRights>().AddScoped<MandateNotices>();
        services.AddScoped<MandateChanges>().AddScoped<IDailyJob, LapsedMandates>();
        services
            .AddScoped<IPendingActKind, NewMandateKind>()
            .AddScoped<IPendingActKind, MoveEndKind>()
            .AddScoped<IPendingActKind, EndNowKind>()
            .AddScoped<IPendingActKind, ErasureKind>();
        services.AddScoped<PersonEraser>().AddScoped<IRetained, RetainedPersons>();
        services
            .AddScoped<IPersonErased, ErasedCards>()
            .AddScoped<IRetained, RetainedCardChanges>();
        services.AddDirectory();
        services
            .AddScoped<MandateReader>()
            .AddScoped<InviteLink>()
            .AddScoped<MandateProposer>()
            .AddScoped<MandateChanger>();
        services
            .AddScoped<IAccessExplainer, MandateExplainer>()
            .AddScoped<IAccessExplainer, ActExplainer>()
            .AddScoped<IAccessExplainer, ContactExplainer>();
        services.AddScoped<ActTeller>().AddScoped<IWaitingCount, WaitingActs>();
        services
            .AddSingleton(MandatePages.List)
            .AddSingleton(MandatePages.New)
            .AddSingleton(MandatePages.Changing)
            .AddSingleton(ErasurePages.Erasing)
            .AddSingleton(PendingPages.Deciding)
            .AddSingleton(PendingPages.List)
            .AddSingleton(new PrivatePage(PendingPages.List, "Pending.Title", typeof(Texts), 20))
            .AddSingleton(
                new PrivatePage(
                    MandatePages.List,
                    "Mandates.Title",
                    typeof(Texts),
                    30,
                    Act.SeeMandates,
                    PageMenu.More
                )
            );
        return services.AddActPages();
    }

    // Where the list of one's rights leads: what is confirmed waits in one place, whatever it is.
    private static IServiceCollection AddActPages(this IServiceCollection services)
    {
        services.AddSingleton(ActPage(MandatePages.New, "New.Title", Act.ProposeMandate));
        foreach (
            var act in new[]
            {
                Act.ConfirmMandate,
                Act.ConfirmRecovery,
                Act.ConfirmHandover,
                Act.ConfirmSetting,
                Act.ConfirmRedaction,
                Act.ConfirmErasure,
            }
        )
        {
            services.AddSingleton(ActPage(PendingPages.List, "Pending.Title", act));
        }
        return services;
    }

    private static PrivatePage ActPage(Place place, string name, Act act) =>
        new(place, name, typeof(Texts), 35, act, Menu: PageMenu.Account);

    /// <summary>Serves what is no page: the directory as files.</summary>
    public static void MapContacts(this IEndpointRouteBuilder site) => site.MapContactExports();

    private static void AddDirectory(this IServiceCollection services)
    {
        services
            .AddScoped<StandingReader>()
            .AddScoped<Confirmer>()
            .AddScoped<DirectoryReader>()
            .AddScoped<FormerInstitutions>()
            .AddScoped<ContactExport>();
        services
            .AddScoped<CardHistory>()
            .AddScoped<ChangeTeller>()
            .AddScoped<CardRights>()
            .AddScoped<CardChecks>()
            .AddScoped<CardKeeper>()
            .AddScoped<InstitutionKeeper>()
            .AddScoped<InstitutionMatch>();
        services.AddScoped<InterviewReader>().AddScoped<InterviewNoter>();
        services
            .AddScoped<IAsks, ContactAsks>()
            .AddScoped<IAsks, EndingMandates>()
            .AddScoped<IAsks, SecretariatAsks>();
        services.AddSingleton<INames, FieldNames>();
        foreach (var setting in ContactSettings.All)
        {
            services.AddSingleton(setting);
        }
        foreach (var place in DirectoryPages.All)
        {
            services.AddSingleton(place);
        }
        services.AddSingleton(
            new PrivatePage(
                ContactPlaces.Directory,
                "Directory.Title",
                typeof(Texts),
                25,
                Act.SeeContacts
            )
        );
    }
}
