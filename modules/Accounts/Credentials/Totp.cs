using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Puebla.Accounts.Credentials;

/// <summary>Codes of authenticator apps (RFC 6238, SHA-1, 30 seconds). Of our own because no step may count twice and the clock is handed in.</summary>
internal static class Totp
{
    public const int SecretBytes = 20;

    private const int Tolerance = 1;

    public static long StepAt(DateTimeOffset instant) => instant.ToUnixTimeSeconds() / 30;

    [SuppressMessage(
        "Security",
        "CA5350",
        Justification = "RFC 6238; authenticator apps know nothing else."
    )]
    public static string CodeOf(ReadOnlySpan<byte> secret, long step, int digits = 6)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(secret, counter, hash);
        var number = BinaryPrimitives.ReadUInt32BigEndian(hash[(hash[^1] & 15)..]) & 0x7FFF_FFFF;
        var shown = number % (uint)Math.Pow(10, digits);
        return shown.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }

    /// <summary>The step whose code was typed, one step early or late at most and after the last that counted; null where none.</summary>
    public static long? StepOf(
        ReadOnlySpan<byte> secret,
        string code,
        DateTimeOffset now,
        long last
    )
    {
        var typed = Encoding.UTF8.GetBytes(code);
        long? found = null;
        for (var step = StepAt(now) - Tolerance; step <= StepAt(now) + Tolerance; step++)
        {
            var same = CryptographicOperations.FixedTimeEquals(
                Encoding.ASCII.GetBytes(CodeOf(secret, step)),
                typed
            );
            found = same && step > last ? step : found;
        }
        return found;
    }
}
