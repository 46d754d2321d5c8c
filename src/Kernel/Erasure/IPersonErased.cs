namespace Puebla.Kernel.Erasure;

/// <summary>Whoever keeps something of a person besides the register of persons. Each module registers its own as scoped services.</summary>
public interface IPersonErased
{
    /// <summary>Ends and erases what is kept of the person (sessions, invitations, keys, notices), inside the running transaction. What was done stays in the journal under the opaque id.</summary>
    Task Erase(Guid person, CancellationToken stop = default);
}
