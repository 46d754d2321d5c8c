using System.Security.Cryptography;
using System.Text;

namespace Puebla.Accounts.Credentials;

/// <summary>Codes for the day on which the app is not at hand: ten, shown once, each good once.</summary>
internal static class RecoveryCodes
{
    public const int Count = 10;

    private const int Letters = 16;

    public static IReadOnlyList<string> New() =>
        [
            .. Enumerable
                .Range(0, Count)
                .Select(_ => Base32.InGroups(Base32.Encode(RandomNumberGenerator.GetBytes(10)))),
        ];

    /// <summary>What is kept of a code; null where what was typed cannot be one. Eighty random bits need no salt.</summary>
    public static byte[]? HashOf(string typed)
    {
        var letters = new string([.. typed.Where(char.IsAsciiLetterOrDigit)]).ToUpperInvariant();
        return letters.Length == Letters
            ? SHA256.HashData(Encoding.ASCII.GetBytes("recovery " + letters))
            : null;
    }
}
