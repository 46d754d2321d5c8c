using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Credentials;
using Puebla.Accounts.Data;
using Puebla.Accounts.Invitations;
using Puebla.Accounts.Passkeys;
using Puebla.Accounts.Sessions;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Accounts.MyAccount;

/// <summary>A passkey for its owner's eyes.</summary>
internal sealed record OwnPasskey(
    byte[] Id,
    string Name,
    DateTimeOffset CreatedAt,
    DateTimeOffset? UsedAt
)
{
    public string Key => Convert.ToHexStringLower(Id);
}

/// <summary>Changes one's own ways to sign in. One always remains; whoever changes one ends the other sessions.</summary>
internal sealed class OwnKeys(
    ConferenceDb db,
    PasskeyCeremonies passkeys,
    PasswordChoice passwords,
    SessionBook sessions,
    JournalWriter journal
)
{
    /// <summary>For what the app's secret of a change is offered.</summary>
    public static string PurposeOf(Guid person) => $"change {person:D}";

    public async Task<IReadOnlyList<OwnPasskey>> Passkeys(Guid person, CancellationToken stop) =>
        await db.Set<Passkey>()
            .Where(p => p.PersonId == person)
            .OrderBy(p => p.CreatedAt)
            .Select(p => new OwnPasskey(p.CredentialId, p.Name, p.CreatedAt, p.UsedAt))
            .ToListAsync(stop);

    public async Task<Refusal?> Add(
        Actor actor,
        ChosenPasskey chosen,
        HttpContext http,
        CancellationToken stop
    )
    {
        var person = actor.PersonId ?? Guid.Empty;
        if (await passkeys.Made(chosen, person, http, stop) is not { } made)
        {
            return AccountRefusals.Passkey;
        }
        db.Add(made);
        return await Save(actor, "accounts.passkey-added", stop);
    }

    public async Task<Refusal?> Rename(Actor actor, string key, string name, CancellationToken stop)
    {
        if (await Find(actor, key, stop) is not { } passkey)
        {
            return AccountRefusals.NotThere;
        }
        passkey.Name = name;
        return await Save(actor, "accounts.passkey-renamed", stop);
    }

    public async Task<Refusal?> Remove(Actor actor, string key, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var account = await Lock(actor, stop);
        if (account is null || await Find(actor, key, stop) is not { } passkey)
        {
            return AccountRefusals.NotThere;
        }
        var others = await db.Set<Passkey>().CountAsync(p => p.PersonId == account.PersonId, stop);
        if (account.PasswordHash is null && others == 1)
        {
            return AccountRefusals.LastWay;
        }
        db.Remove(passkey);
        await sessions.End(account.PersonId, "keys-changed", stop, except: actor.SignIn?.Session);
        await Save(actor, "accounts.passkey-removed", stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    public async Task<(IReadOnlyList<string>? Codes, Refusal? Refusal)> SetPassword(
        Actor actor,
        ChosenPassword chosen,
        CancellationToken stop
    )
    {
        var person = actor.PersonId ?? Guid.Empty;
        var (equip, refusal) = passwords.Check(chosen, PurposeOf(person));
        if (equip is null)
        {
            return (null, refusal);
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await Lock(actor, stop) is not { } account)
        {
            return (null, AccountRefusals.NotThere);
        }
        await db.Set<RecoveryCode>().Where(c => c.PersonId == person).ExecuteDeleteAsync(stop);
        var codes = equip(account);
        await sessions.End(person, "keys-changed", stop, except: actor.SignIn?.Session);
        await Save(actor, "accounts.password-changed", stop);
        await transaction.CommitAsync(stop);
        return (codes, null);
    }

    public async Task<(IReadOnlyList<string>? Codes, Refusal? Refusal)> NewCodes(
        Actor actor,
        CancellationToken stop
    )
    {
        var person = actor.PersonId ?? Guid.Empty;
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await Lock(actor, stop) is not { PasswordHash: not null })
        {
            return (null, AccountRefusals.NotThere);
        }
        await db.Set<RecoveryCode>().Where(c => c.PersonId == person).ExecuteDeleteAsync(stop);
        var codes = passwords.NewCodes(person);
        await Save(actor, "accounts.codes-renewed", stop);
        await transaction.CommitAsync(stop);
        return (codes, null);
    }

    // Two changes at once must not each leave the other one as the last way in.
    private Task<Account?> Lock(Actor actor, CancellationToken stop)
    {
        var person = actor.PersonId ?? Guid.Empty;
        return db.Set<Account>()
            .FromSql($"select * from accounts.account where person_id = {person} for update")
            .SingleOrDefaultAsync(stop);
    }

    private async Task<Passkey?> Find(Actor actor, string key, CancellationToken stop)
    {
        var person = actor.PersonId ?? Guid.Empty;
        var own = await db.Set<Passkey>().Where(p => p.PersonId == person).ToListAsync(stop);
        return own.Find(p => Convert.ToHexStringLower(p.CredentialId) == key);
    }

    private async Task<Refusal?> Save(Actor actor, string action, CancellationToken stop)
    {
        var person = actor.PersonId ?? Guid.Empty;
        journal.Add(
            actor,
            action,
            person.ToString("D"),
            "Por su titular",
            new { person },
            audience: Audience.Administration
        );
        await db.SaveChangesAsync(stop);
        await sessions.ForgetHere(person);
        return null;
    }
}
