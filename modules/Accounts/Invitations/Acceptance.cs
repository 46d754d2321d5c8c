using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Credentials;
using Puebla.Accounts.Data;
using Puebla.Accounts.Demo;
using Puebla.Accounts.Passkeys;
using Puebla.Accounts.Sessions;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Accounts.Invitations;

/// <summary>What one wants to sign in with.</summary>
internal sealed record ChosenPassword(
    string Email,
    string Password,
    string Repeated,
    string? Offered,
    string Code
);

/// <summary>What the browser made.</summary>
internal sealed record ChosenPasskey(string Challenge, string Credential, string Name);

/// <summary>An account that is ready: recovery codes for one with a password, shown now and never again.</summary>
internal sealed record Enrolled(IReadOnlyList<string> RecoveryCodes);

/// <summary>Turns an open invitation into an account with a way to sign in, and signs its person in.</summary>
internal sealed class Acceptance(
    ConferenceDb db,
    PasswordChoice passwords,
    PasskeyCeremonies passkeys,
    SessionBook sessions,
    DemoHouse demo,
    JournalWriter journal,
    ChangeNotices changes,
    TimeProvider clock
)
{
    /// <summary>The open invitation of a link; null where it was used, withdrawn, has expired or never was.</summary>
    public async Task<Invitation?> Open(string token, CancellationToken stop)
    {
        var hash = Tokens.HashOf(token);
        var found = hash is null
            ? null
            : await db.Set<Invitation>()
                .AsNoTracking()
                .SingleOrDefaultAsync(i => i.TokenHash == hash, stop);
        return found?.IsOpen(clock.GetUtcNow()) == true ? found : null;
    }

    /// <summary>For what an offered secret of this invitation is good.</summary>
    public static string PurposeOf(Invitation invitation) => $"invitation {invitation.Id:D}";

    public async Task<(Enrolled? Done, Refusal? Refusal)> ByPassword(
        Invitation invitation,
        ChosenPassword chosen,
        HttpContext http,
        CancellationToken stop
    )
    {
        var (equip, refusal) = passwords.Check(chosen, PurposeOf(invitation));
        return equip is null
            ? (null, refusal)
            : await Accept(invitation, "password", equip, http, stop);
    }

    public async Task<(Enrolled? Done, Refusal? Refusal)> ByPasskey(
        Invitation invitation,
        ChosenPasskey chosen,
        HttpContext http,
        CancellationToken stop
    )
    {
        var made = await passkeys.Made(chosen, invitation.PersonId, http, stop);
        return made is null
            ? (null, AccountRefusals.Passkey)
            : await Accept(invitation, "passkey", Equip, http, stop);

        IReadOnlyList<string> Equip(Account account)
        {
            db.Add(made);
            return [];
        }
    }

    private async Task<(Enrolled?, Refusal?)> Accept(
        Invitation invitation,
        string way,
        Func<Account, IReadOnlyList<string>> equip,
        HttpContext http,
        CancellationToken stop
    )
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var taken = await db.Set<Invitation>()
            .Where(i => i.Id == invitation.Id && i.AcceptedAt == null)
            .Where(i => i.WithdrawnAt == null && i.ExpiresAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.AcceptedAt, now), stop);
        if (taken == 0)
        {
            return (null, AccountRefusals.InvitationClosed);
        }
        await demo.End(stop);
        var person = invitation.PersonId;
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.PersonId == person, stop);
        if (account is null)
        {
            account = new() { PersonId = person, CreatedAt = now };
            db.Add(account);
        }
        var codes = equip(account);
        journal.Add(
            Actor.Person(person.ToString("D"), []),
            "accounts.opened",
            person.ToString("D"),
            "Invitación aceptada",
            new { way, person },
            audience: Audience.Administration
        );
        await sessions.Begin(account, "invitation", http, stop);
        await changes.Announce($"person:{person:D}", stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return (new(codes), null);
    }
}
