using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Data;
using Puebla.Kernel.Data;

namespace Puebla.Accounts.Passkeys;

/// <summary>What the framework's passkey handler needs of us: accounts by id, passkeys by credential. It keeps nothing itself.</summary>
internal sealed class AccountStore(ConferenceDb db) : IUserPasskeyStore<Account>
{
    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(IdOf(user.PersonId));

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(IdOf(user.PersonId));

    public Task<string?> GetNormalizedUserNameAsync(
        Account user,
        CancellationToken cancellationToken
    ) => GetUserNameAsync(user, cancellationToken);

    public async Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var person)
            ? await db.Set<Account>()
                .SingleOrDefaultAsync(a => a.PersonId == person, cancellationToken)
            : null;

    public async Task<Account?> FindByPasskeyIdAsync(
        byte[] credentialId,
        CancellationToken cancellationToken
    ) =>
        await db.Set<Account>()
            .SingleOrDefaultAsync(
                a =>
                    db.Set<Passkey>()
                        .Any(p => p.CredentialId == credentialId && p.PersonId == a.PersonId),
                cancellationToken
            );

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(
        Account user,
        CancellationToken cancellationToken
    ) =>
        [
            .. (
                await db.Set<Passkey>()
                    .AsNoTracking()
                    .Where(p => p.PersonId == user.PersonId)
                    .ToListAsync(cancellationToken)
            ).Select(Info),
        ];

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(
        Account user,
        byte[] credentialId,
        CancellationToken cancellationToken
    ) =>
        await db.Set<Passkey>()
            .AsNoTracking()
            .SingleOrDefaultAsync(
                p => p.PersonId == user.PersonId && p.CredentialId == credentialId,
                cancellationToken
            )
            is { } passkey
            ? Info(passkey)
            : null;

    public static string IdOf(Guid person) => person.ToString("D");

    private static UserPasskeyInfo Info(Passkey passkey) =>
        new(
            passkey.CredentialId,
            passkey.PublicKey,
            passkey.CreatedAt,
            (uint)passkey.SignCount,
            passkey.Transports,
            passkey.IsUserVerified,
            passkey.IsBackupEligible,
            passkey.IsBackedUp,
            passkey.AttestationObject,
            passkey.ClientDataJson
        )
        {
            Name = passkey.Name,
        };

    // Accounts are written by their own use cases, never through the framework.
    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<Account?> FindByNameAsync(
        string normalizedUserName,
        CancellationToken cancellationToken
    ) => FindByIdAsync(normalizedUserName, cancellationToken);

    public Task SetUserNameAsync(
        Account user,
        string? userName,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public Task SetNormalizedUserNameAsync(
        Account user,
        string? normalizedName,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public Task AddOrUpdatePasskeyAsync(
        Account user,
        UserPasskeyInfo passkey,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public Task RemovePasskeyAsync(
        Account user,
        byte[] credentialId,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public void Dispose() { }
}
