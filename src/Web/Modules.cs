using System.Reflection;
using Puebla.Accounts;
using Puebla.Commitments;
using Puebla.Conference;
using Puebla.Contacts;
using Puebla.Desk;
using Puebla.Kernel;
using Puebla.Kernel.Data;
using Puebla.Portal;
using Puebla.Record;

namespace Puebla.Web;

/// <summary>The modules of the house.</summary>
public static class Modules
{
    /// <summary>Assemblies with pages, besides the host's own.</summary>
    public static IReadOnlyList<Assembly> PageAssemblies { get; } =
    [
        typeof(ConferenceModule).Assembly,
        typeof(ContactsModule).Assembly,
        typeof(AccountsModule).Assembly,
        typeof(DeskModule).Assembly,
        typeof(RecordModule).Assembly,
        typeof(CommitmentsModule).Assembly,
        typeof(PortalModule).Assembly,
    ];

    /// <summary>Where the database's model comes from.</summary>
    public static ModelSources Model { get; } =
        new(
            [
                typeof(KernelModule).Assembly,
                typeof(ConferenceModule).Assembly,
                typeof(ContactsModule).Assembly,
                typeof(AccountsModule).Assembly,
                typeof(DeskModule).Assembly,
                typeof(RecordModule).Assembly,
                typeof(CommitmentsModule).Assembly,
            ],
            CrossSchemaKeys.Add
        );

    /// <summary>Adds every module; enough for a command, and for a site.</summary>
    public static IServiceCollection AddPuebla(
        this IServiceCollection services,
        string connectionString
    ) =>
        services
            .AddKernel(connectionString, Model, typeof(Modules).Assembly.GetName().Name!)
            .AddConference()
            .AddContacts()
            .AddAccounts()
            .AddDesk()
            .AddRecord()
            .AddCommitments()
            .AddPortal();
}
