using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Confirm;

/// <summary>A clause as it was shown: where it stands, and a print of its words, so that nobody confirms what they did not read.</summary>
internal readonly record struct ClauseRef(long AddressId, int Position, string Print)
{
    public static ClauseRef Of(RecordedClause clause) =>
        new(clause.AddressId, clause.Position, PrintOf(clause.Text));

    /// <summary>The print of words.</summary>
    public static string PrintOf(string words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 6));

    /// <summary>The reference of what a form carries; null where it is none.</summary>
    public static ClauseRef? Parse(string written)
    {
        var parts = written.Split('.');
        return
            parts.Length == 3
            && long.TryParse(
                parts[0],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var address
            )
            && int.TryParse(
                parts[1],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var position
            )
            ? new(address, position, parts[2])
            : null;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{AddressId}.{Position}.{Print}");
}
