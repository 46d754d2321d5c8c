using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Accounts.Contracts;
using Puebla.Accounts.Data;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Erasure;
using Puebla.Kernel.Retention;

namespace Puebla.Accounts;

internal sealed class AccountRegister(IServiceScopeFactory scopes) : IAccountRegister
{
    public async Task<bool> HasAccounts(CancellationToken stop = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        return await db.Set<Account>().AnyAsync(stop);
    }

    public async Task<bool> HasOneOf(
        IReadOnlyCollection<Guid> persons,
        CancellationToken stop = default
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        return await db.Set<Account>().AnyAsync(a => persons.Contains(a.PersonId), stop);
    }

    public async Task<bool> CanSignIn(Guid person, CancellationToken stop = default) =>
        (await CanSignIn([person], stop)).Contains(person);

    public async Task<IReadOnlySet<Guid>> CanSignIn(
        IReadOnlyCollection<Guid> persons,
        CancellationToken stop = default
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        return await db.Set<Account>()
            .Where(a => persons.Contains(a.PersonId) && a.ClosedAt == null)
            .Where(a =>
                a.PasswordHash != null || db.Set<Passkey>().Any(p => p.PersonId == a.PersonId)
            )
            .Select(a => a.PersonId)
            .ToHashSetAsync(stop);
    }
}

internal sealed class AccountsOfPersons(ConferenceDb db, ChangeNotices changes) : IAccounts
{
    public Task<bool> HasAccount(Guid person, CancellationToken stop = default) =>
        db.Set<Account>().AnyAsync(a => a.PersonId == person, stop);

    public async Task Remove(Guid person, CancellationToken stop = default)
    {
        await db.Set<Invitation>().Where(i => i.PersonId == person).ExecuteDeleteAsync(stop);
        await db.Set<Account>().Where(a => a.PersonId == person).ExecuteDeleteAsync(stop);
        await changes.Announce($"person:{person:D}", stop);
    }
}

/// <summary>An erased person has no account, no session and no invitation.</summary>
internal sealed class ErasedAccounts(IAccounts accounts) : IPersonErased
{
    public Task Erase(Guid person, CancellationToken stop = default) =>
        accounts.Remove(person, stop);
}

/// <summary>Sessions that ended, and invitations that were decided, long ago.</summary>
internal sealed class RetainedSessions(ConferenceDb db) : IRetained
{
    public string Setting => RetentionSettings.Logs;

    public string What => "sessions";

    public async Task<int> Purge(DateTimeOffset before, CancellationToken stop) =>
        await db.Set<Session>()
            .Where(s => s.EndedAt < before || s.SeenAt < before)
            .ExecuteDeleteAsync(stop)
        + await db.Set<Invitation>().Where(i => i.ExpiresAt < before).ExecuteDeleteAsync(stop)
        + await db.Set<ThrottleCount>().Where(c => c.LastAt < before).ExecuteDeleteAsync(stop);
}
