using System.Security.Cryptography;
using System.Text;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;

namespace Puebla.Desk.Calendar;

/// <summary>All that is asked of a person, and the tag under which an address outside the house names one line of it.</summary>
internal sealed class AskedOf(IEnumerable<IAsks> askers)
{
    public async Task<IReadOnlyList<Asked>> All(
        Actor actor,
        Language language,
        CancellationToken stop
    )
    {
        var all = new List<Asked>();
        foreach (var asker in askers)
        {
            all.AddRange(await asker.Of(actor, language, stop));
        }
        return all;
    }

    /// <summary>Says nothing of the key to who does not know the person's opaque id.</summary>
    public static string TagOf(Guid person, string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{person:D} {key}")))[
            ..32
        ];
}
