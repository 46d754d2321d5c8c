using System.Security.Cryptography;
using System.Text;

namespace Puebla.Kernel.Text;

/// <summary>Ids that are the same for the same thing in every process and for ever, and name no host: for feeds and calendars, whose readers keep them.</summary>
public static class StableIds
{
    // Puebla's own name space, drawn once.
    private static readonly Guid Space = new("a2b1f6d4-7c1e-4f53-9d0b-5b0f3f0c1996");

    /// <summary>The UUID of a name, version 5 (RFC 9562 §5.5).</summary>
    /// <param name="name">What it stands for: <c>record:grcm-2021-12-01</c>.</param>
    public static Guid Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var written = Encoding.UTF8.GetBytes(name);
        var named = new byte[16 + written.Length];
        Space.TryWriteBytes(named, bigEndian: true, out _);
        written.CopyTo(named, 16);
        // The standard says SHA-1; nothing is kept secret by it.
#pragma warning disable CA5350
        var hash = SHA1.HashData(named).AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }

    /// <summary>The same as <c>urn:uuid:…</c>.</summary>
    public static string Urn(string name) => $"urn:uuid:{Of(name):D}";
}
