using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Data;
using Puebla.Accounts.Passkeys;
using Puebla.Accounts.Sessions;
using Puebla.Kernel;
using Puebla.Kernel.Data;

namespace Puebla.Accounts.SignIn;

/// <summary>Lets somebody in, or makes the session of somebody who is in count as fresh.</summary>
internal sealed class Entrance(
    ConferenceDb db,
    PasswordCheck check,
    SecondFactors factors,
    PasskeyCeremonies passkeys,
    SessionBook sessions
)
{
    public async Task<Refusal?> ByPassword(
        string email,
        string password,
        string code,
        HttpContext http,
        CancellationToken stop
    )
    {
        var (account, factor, refusal) = await check.Try(email, password, code, http, stop);
        if (account is null || factor is null)
        {
            return refusal;
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (!await factors.Use(account.PersonId, factor, stop))
        {
            return AccountRefusals.Wrong;
        }
        var way = factor.RecoveryCode is null ? "password" : "recovery-code";
        await Enter(account, way, http, stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    public async Task<Refusal?> ByPasskey(
        string challenge,
        string credential,
        HttpContext http,
        CancellationToken stop
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await passkeys.Who(challenge, credential, http, stop) is not { } account)
        {
            await transaction.CommitAsync(stop);
            return AccountRefusals.Passkey;
        }
        await Enter(account, "passkey", http, stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    /// <summary>Confirms the session of the running request; the same proofs, of the same person.</summary>
    public async Task<Refusal?> Confirm(
        (Guid Person, Guid Session) who,
        Func<Task<Proof>> prove,
        CancellationToken stop
    )
    {
        var (account, factor, refusal) = await prove();
        if (account is null || account.PersonId != who.Person)
        {
            return refusal ?? AccountRefusals.Wrong;
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (factor is not null && !await factors.Use(who.Person, factor, stop))
        {
            return AccountRefusals.Wrong;
        }
        await sessions.Freshen(who.Person, who.Session, stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        await sessions.ForgetHere(who.Person);
        return null;
    }

    public Task<Proof> Prove(
        string email,
        string password,
        string code,
        HttpContext http,
        CancellationToken stop
    ) => check.Try(email, password, code, http, stop);

    public async Task<Proof> Prove(
        string challenge,
        string credential,
        HttpContext http,
        CancellationToken stop
    ) =>
        await passkeys.Who(challenge, credential, http, stop) is { } account
            ? new(account, null, null)
            : new(null, null, AccountRefusals.Passkey);

    private async Task Enter(Account account, string way, HttpContext http, CancellationToken stop)
    {
        // A browser that changes hands keeps no session of the one before.
        if (http.Features.Get<Kernel.Access.Actor>() is { PersonId: { } before, SignIn: { } old })
        {
            await sessions.End(before, "replaced", stop, only: old.Session);
        }
        await sessions.Begin(account, way, http, stop);
        await db.SaveChangesAsync(stop);
    }
}
