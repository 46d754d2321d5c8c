using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Puebla.Kernel.Journal;

/// <summary>A line as the chain sees it. The reason is not among its fields, only its seal.</summary>
/// <param name="Id">Number of the line.</param>
/// <param name="At">The instant, to the microsecond.</param>
/// <param name="ActorId">Who.</param>
/// <param name="Mandate">In which mandate.</param>
/// <param name="Audience">For whom.</param>
/// <param name="Action">What.</param>
/// <param name="Subject">To what.</param>
/// <param name="Seal">SHA-256 of salt and reason.</param>
/// <param name="Details">JSON as stored.</param>
public sealed record JournalLine(
    long Id,
    DateTimeOffset At,
    string ActorId,
    string Mandate,
    string Audience,
    string Action,
    string Subject,
    byte[] Seal,
    string Details
);

/// <summary>The arithmetic of the chain; the database does the same at each commit (docs/decisions/0010).</summary>
public static class JournalHash
{
    /// <summary>What comes before the first line.</summary>
    public static byte[] Before => new byte[SHA256.HashSizeInBytes];

    /// <summary>The canonical form: each field as its length in four bytes, the greatest first, and its UTF-8.</summary>
    public static byte[] Canonical(JournalLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        using var form = new MemoryStream();
        Append(form, line.Id.ToString(CultureInfo.InvariantCulture));
        Append(
            form,
            line.At.UtcDateTime.ToString(
                "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'",
                CultureInfo.InvariantCulture
            )
        );
        Append(form, line.ActorId);
        Append(form, line.Mandate);
        Append(form, line.Audience);
        Append(form, line.Action);
        Append(form, line.Subject);
        Append(form, Convert.ToHexStringLower(line.Seal));
        Append(form, line.Details);
        return form.ToArray();
    }

    /// <summary>SHA-256 of the canonical form: enough to check the chain without reading the line.</summary>
    public static byte[] Digest(JournalLine line) => SHA256.HashData(Canonical(line));

    /// <summary>The hash of a link: SHA-256 of the previous link's hash and the line's digest.</summary>
    public static byte[] Link(ReadOnlySpan<byte> previous, ReadOnlySpan<byte> digest) =>
        SHA256.HashData([.. previous, .. digest]);

    /// <summary>What stands for the reason: SHA-256 of the salt and the reason's UTF-8.</summary>
    public static byte[] Seal(ReadOnlySpan<byte> salt, string reason) =>
        SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(reason)]);

    private static void Append(MemoryStream form, string field)
    {
        var bytes = Encoding.UTF8.GetBytes(field);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        form.Write(length);
        form.Write(bytes);
    }
}
