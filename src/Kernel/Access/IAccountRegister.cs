namespace Puebla.Kernel.Access;

/// <summary>Says whether anybody can sign in. Without the module that manages accounts nobody can.</summary>
public interface IAccountRegister
{
    /// <summary>True once there is an account.</summary>
    Task<bool> HasAccounts(CancellationToken stop = default);

    /// <summary>True where one of these persons has opened their account.</summary>
    Task<bool> HasOneOf(IReadOnlyCollection<Guid> persons, CancellationToken stop = default);

    /// <summary>Whether this person can sign in: has a way in, and an account that is not closed.</summary>
    Task<bool> CanSignIn(Guid person, CancellationToken stop = default);

    /// <summary>Those of some persons who can sign in.</summary>
    Task<IReadOnlySet<Guid>> CanSignIn(
        IReadOnlyCollection<Guid> persons,
        CancellationToken stop = default
    );
}

/// <summary>The register of a house without accounts.</summary>
internal sealed class NoAccounts : IAccountRegister
{
    public Task<bool> HasAccounts(CancellationToken stop = default) => Task.FromResult(false);

    public Task<bool> HasOneOf(
        IReadOnlyCollection<Guid> persons,
        CancellationToken stop = default
    ) => Task.FromResult(false);

    public Task<bool> CanSignIn(Guid person, CancellationToken stop = default) =>
        Task.FromResult(false);

    public Task<IReadOnlySet<Guid>> CanSignIn(
        IReadOnlyCollection<Guid> persons,
        CancellationToken stop = default
    ) => Task.FromResult<IReadOnlySet<Guid>>(new HashSet<Guid>());
}
