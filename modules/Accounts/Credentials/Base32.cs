using System.Text;

namespace Puebla.Accounts.Credentials;

/// <summary>RFC 4648, without padding: how authenticator apps take a secret that is typed, and how recovery codes are written.</summary>
internal static class Base32
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder((bytes.Length * 8 + 4) / 5);
        var (held, bits) = (0, 0);
        foreach (var one in bytes)
        {
            (held, bits) = ((held << 8) | one, bits + 8);
            while (bits >= 5)
            {
                bits -= 5;
                text.Append(Letters[(held >> bits) & 31]);
            }
        }
        return bits > 0
            ? text.Append(Letters[(held << (5 - bits)) & 31]).ToString()
            : text.ToString();
    }

    /// <summary>A text in groups of four, as a person reads it.</summary>
    public static string InGroups(string text) =>
        string.Join(' ', text.Chunk(4).Select(group => new string(group)));
}
