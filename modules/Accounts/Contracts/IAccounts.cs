namespace Puebla.Accounts.Contracts;

/// <summary>What other modules may ask about accounts, and nothing of how somebody signs in.</summary>
public interface IAccounts
{
    /// <summary>Whether the person can sign in, or could before the account was closed.</summary>
    Task<bool> HasAccount(Guid person, CancellationToken stop = default);

    /// <summary>Removes all that is kept about a person's sign-in, sessions and invitations, in the running unit of work; for the erasure of a person.</summary>
    Task Remove(Guid person, CancellationToken stop = default);
}
