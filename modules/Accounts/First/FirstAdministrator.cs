using Puebla.Accounts.Demo;
using Puebla.Accounts.Invitations;
using Puebla.Accounts.Recovery;
using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Accounts.First;

/// <summary>What the command gives to be handed over.</summary>
/// <param name="Path">The invitation's path on the site.</param>
/// <param name="ExpiresAt">Until when it is good.</param>
public sealed record AdministratorLink(string Path, DateTimeOffset ExpiresAt);

/// <summary>Makes an administrator from the command line: the first of an installation, or one who has lost every way in.</summary>
public interface IFirstAdministrator
{
    /// <summary>Makes what is missing of person, mandate and invitation; the old ways to sign in end.</summary>
    /// <param name="email">Their e-mail address.</param>
    /// <param name="name">Their name, where the person is new; the address stands in for it.</param>
    /// <param name="language">The language for the link.</param>
    /// <param name="stop">Stops it.</param>
    Task<AdministratorLink> Make(
        string email,
        string? name,
        Language language,
        CancellationToken stop = default
    );
}

internal sealed class FirstAdministrator(
    ConferenceDb db,
    IPersons persons,
    IMandates mandates,
    InvitationBook invitations,
    DemoHouse demo,
    CredentialRemoval removal,
    JournalWriter journal,
    TimeProvider clock
) : IFirstAdministrator
{
    public async Task<AdministratorLink> Make(
        string email,
        string? name,
        Language language,
        CancellationToken stop = default
    )
    {
        const string Reason = "puebla admin";
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await demo.End(stop);
        var person =
            await persons.ByEmail(email, stop)
            ?? await persons.Add(
                new(name ?? email, email, language),
                Actor.System,
                Reason,
                stop: stop
            );
        await db.SaveChangesAsync(stop);
        await Mandate(person, Reason, stop);
        await removal.Remove(person, "recovery", stop);
        var made = await invitations.Make(
            person,
            Party.Puebla,
            Actor.System,
            isRecovery: false,
            stop
        );
        journal.Add(
            Actor.System,
            "accounts.administrator-made",
            person.ToString("D"),
            Reason,
            new { person },
            audience: Audience.Administration
        );
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return new(
            $"{Contracts.AccountPlaces.Acceptance.In(language)}/{made.Token}",
            made.ExpiresAt
        );
    }

    private async Task Mandate(Guid person, string reason, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var held = await mandates.InForce(person, now, stop);
        if (held.Mandates.All(mandate => mandate.Office != Office.Administrator))
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(NewMandate.DefaultZone);
            var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
            var refusal = await mandates.Grant(
                new(person, Office.Administrator, Party.Puebla, null, today),
                Actor.System,
                reason,
                stop
            );
            if (refusal is not null)
            {
                throw new InvalidOperationException(refusal.English);
            }
        }
    }
}
