using System.Security.Cryptography;
using System.Text;

namespace Puebla.Desk.Calendar;

/// <summary>Under what name a line of what is asked is known outside the house.</summary>
internal static class AskedTag
{
    /// <summary>Says nothing of the key to who does not know the person's opaque id.</summary>
    public static string Of(Guid person, string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{person:D} {key}")))[
            ..32
        ];
}
