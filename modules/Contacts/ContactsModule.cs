using Microsoft.Extensions.DependencyInjection;
using Puebla.Contacts.ChangeMandate;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Erasure;
using Puebla.Contacts.ListMandates;
using Puebla.Contacts.MandateDetail;
using Puebla.Contacts.Mandates;
using Puebla.Contacts.Pending;
using Puebla.Contacts.Persons;
using Puebla.Contacts.ProposeMandate;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Daily;
using Puebla.Kernel.Journal;
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
            .AddScoped<MandateReader>()
            .AddScoped<InviteLink>()
            .AddScoped<MandateProposer>()
            .AddScoped<MandateChanger>();
        services
            .AddScoped<IAccessExplainer, MandateExplainer>()
            .AddScoped<IAccessExplainer, ActExplainer>();
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
                    Act.SeeMandates
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
        new(place, name, typeof(Texts), 35, act, InHead: false);
}
