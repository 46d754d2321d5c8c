using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Puebla.Accounts.Credentials;

/// <summary>Opaque tokens of 256 bits for cookies and links. The database knows their hashes alone; of so many bits a plain hash tells nothing.</summary>
internal static class Tokens
{
    private const int Length = 43;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is kept of a token; null where the text can be none.</summary>
    public static byte[]? HashOf(string? token) =>
        token?.Length == Length && Base64Url.IsValid(token)
            ? SHA256.HashData(Encoding.ASCII.GetBytes(token))
            : null;
}
