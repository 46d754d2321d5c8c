using System.Security.Cryptography;
using System.Text;

namespace Puebla.Kernel.Mail;

/// <summary>A person as one writes to them.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Address">Their e-mail address.</param>
/// <param name="Language">The language that they prefer.</param>
/// <param name="Zone">IANA name of the zone in which their day is counted.</param>
public sealed record Correspondent(string Name, string Address, Language Language, string Zone)
{
    /// <summary>By what an address is known again without being kept: two that differ in case alone are one.</summary>
    public static byte[] HashOf(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return SHA256.HashData(Encoding.UTF8.GetBytes(address.Trim().ToLowerInvariant()));
    }
}

/// <summary>Knows how persons are written to. Implemented by the module that keeps them.</summary>
public interface ICorrespondents
{
    /// <summary>The person; null where there is none, no address, or their data were erased.</summary>
    ValueTask<Correspondent?> Find(Guid person, CancellationToken stop = default);

    /// <summary>Several persons at once; those whom <see cref="Find(Guid, CancellationToken)"/> would not find are left out.</summary>
    ValueTask<IReadOnlyDictionary<Guid, Correspondent>> Find(
        IReadOnlyCollection<Guid> persons,
        CancellationToken stop = default
    );
}

/// <summary>A house without persons.</summary>
internal sealed class NoCorrespondents : ICorrespondents
{
    public ValueTask<Correspondent?> Find(Guid person, CancellationToken stop = default) =>
        ValueTask.FromResult<Correspondent?>(null);

    public ValueTask<IReadOnlyDictionary<Guid, Correspondent>> Find(
        IReadOnlyCollection<Guid> persons,
        CancellationToken stop = default
    ) =>
        ValueTask.FromResult<IReadOnlyDictionary<Guid, Correspondent>>(
            new Dictionary<Guid, Correspondent>()
        );
}
