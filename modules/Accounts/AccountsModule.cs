using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Puebla.Accounts.Contracts;
using Puebla.Accounts.Credentials;
using Puebla.Accounts.Data;
using Puebla.Accounts.Demo;
using Puebla.Accounts.First;
using Puebla.Accounts.Invitations;
using Puebla.Accounts.Manage;
using Puebla.Accounts.MyAccount;
using Puebla.Accounts.Passkeys;
using Puebla.Accounts.Recovery;
using Puebla.Accounts.Sessions;
using Puebla.Accounts.SignIn;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Erasure;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Mail;
using Puebla.Kernel.Retention;
using Puebla.Kernel.SecondPerson;
using Puebla.Ui.Addresses;

namespace Puebla.Accounts;

/// <summary>The module's table of contents.</summary>
public static class AccountsModule
{
    // What OWASP asks of PBKDF2 with SHA-512.
    private const int Iterations = 210_000;

    /// <summary>Adds the module's services: enough for a command.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        foreach (var definition in AccountSettings.All)
        {
            services.AddSingleton(definition);
        }
        services.AddSingleton(new SentenceSource(Texts.ResourceManager));
        services.AddScoped<AccountSettings>();
        services.Replace(ServiceDescriptor.Singleton<IAccountRegister, AccountRegister>());
        services.AddScoped<IAccounts, AccountsOfPersons>();
        services.AddScoped<IPersonErased, ErasedAccounts>();
        services.AddScoped<IRetained, RetainedSessions>();
        services.TryAddSingleton(new DemoMode(IsOn: false));
        services.AddScoped<DemoHouse>().AddScoped<DemoCast>().AddScoped<DemoGuests>();
        services.AddScoped<IDemoHouse>(provider => provider.GetRequiredService<DemoHouse>());
        services.AddSingleton<LinkSeal>();
        services.AddScoped<InvitationBook>().AddScoped<CredentialRemoval>();
        services.AddScoped<IInvitationDelivery, MailedInvitations>();
        services.AddScoped<IMailKind, InvitationMail>();
        return services.AddScoped<IFirstAdministrator, FirstAdministrator>();
    }

    /// <summary>Adds what only a running site needs: sessions and the sign-in.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="site">The address that the public knows; passkeys and cookies belong to it.</param>
    public static IServiceCollection AddAccountsSite(this IServiceCollection services, Uri? site)
    {
        services
            .AddAuthentication(SessionAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(
                SessionAuthentication.SchemeName,
                null
            );
        services.AddSingleton<SessionKeeper>();
        services.AddSingleton<IForgetful>(provider => provider.GetRequiredService<SessionKeeper>());
        services.AddSingleton<SignInCookies>().AddSingleton<AppSecrets>().AddSingleton<KeptPosts>();
        services.AddScoped<SessionReader>().AddScoped<SessionBook>().AddScoped<Names>();
        services.AddScoped<Throttle>().AddScoped<SecondFactors>().AddScoped<PasswordCheck>();
        services.AddScoped<DemoEntrance>();
        services.AddScoped<Entrance>().AddScoped<Acceptance>().AddScoped<PasswordChoice>();
        services.AddScoped<MyAccountReader>().AddScoped<OwnSessions>().AddScoped<OwnKeys>();
        services.AddScoped<MandateWords>().AddScoped<Parties>();
        services.AddScoped<IPendingActKind, RecoveryKind>().AddScoped<RecoveryStart>();
        services.AddScoped<RecoveryLinks>();
        services.AddScoped<InvitationList>().AddScoped<AccountList>();
        AddPlaces(services);
        return services.AddPasswords().AddPasskeys(site);
    }

    /// <summary>Serves what is no page.</summary>
    public static void MapAccounts(this IEndpointRouteBuilder site)
    {
        site.MapSignIn();
        site.MapAcceptance();
        site.MapMyKeys();
    }

    private static void AddPlaces(IServiceCollection services)
    {
        foreach (var place in AccountPlaces.All)
        {
            services.AddSingleton(place);
        }
        services.AddSingleton(SignInEndpoints.Options);
        services.AddSingleton(MyKeysEndpoints.Options);
        foreach (
            var (place, name, order, act, menu) in new (Place, string, int, Act?, PageMenu)[]
            {
                (AccountPlaces.Invitations, "Invitations.Title", 40, Act.Invite, PageMenu.More),
                (AccountPlaces.NewInvitation, "Invitations.New", 41, Act.Invite, PageMenu.Account),
                (AccountPlaces.Recovery, "Recovery.Title", 45, Act.StartRecovery, PageMenu.Account),
                (AccountPlaces.Accounts, "Accounts.Title", 60, Act.ManageAccounts, PageMenu.More),
                (SitePlaces.MyAccount, "MyAccount.Title", 90, null, PageMenu.Row),
            }
        )
        {
            services.AddSingleton(new PrivatePage(place, name, typeof(Texts), order, act, menu));
        }
    }

    private static IServiceCollection AddPasswords(this IServiceCollection services)
    {
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = Iterations);
        services.TryAddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        return services.AddSingleton<Passwords>();
    }

    private static IServiceCollection AddPasskeys(this IServiceCollection services, Uri? site)
    {
        services.AddIdentityCore<Account>().AddUserStore<AccountStore>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.ServerDomain = site?.Host ?? "localhost";
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            options.ValidateOrigin = context =>
                ValueTask.FromResult(
                    !context.CrossOrigin
                        && Uri.TryCreate(context.Origin, UriKind.Absolute, out var origin)
                        && (
                            site is null
                                ? origin.Host == "localhost"
                                : origin.GetLeftPart(UriPartial.Authority)
                                    == site.GetLeftPart(UriPartial.Authority)
                        )
                );
        });
        return services.AddScoped<PasskeyCeremonies>();
    }
}
