using Microsoft.Extensions.DependencyInjection;
using Puebla.Contacts.Contracts;
using Puebla.Contacts.Mandates;
using Puebla.Contacts.Persons;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Journal;

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
        services.AddScoped<IPersons, PersonRegister>().AddScoped<INames, PersonNames>();
        services.AddScoped<IOfficeHolders>(provider => provider.GetRequiredService<IMandates>());
        services.AddScoped<IMandates, MandateRegister>().AddScoped<MandateRules>();
        return services;
    }
}
