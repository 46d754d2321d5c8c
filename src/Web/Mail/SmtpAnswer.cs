using System.Globalization;
using System.Text.RegularExpressions;

namespace Puebla.Web.Mail;

/// <summary>What a server answered, as codes: its words may name the address, and are not kept.</summary>
/// <param name="Code">As RFC 5321 has it: 550.</param>
/// <param name="Enhanced">As RFC 3463 has it: <c>5.1.1</c>; null where the server gave none.</param>
internal sealed partial record SmtpAnswer(int Code, string? Enhanced)
{
    public static SmtpAnswer Of(int code, string? words) =>
        new(
            code,
            EnhancedCode().Match(words ?? "") is { Success: true } found ? found.Value : null
        );

    /// <summary>No for good.</summary>
    public bool IsFinal => Code is >= 500 and < 600;

    /// <summary>Whether the address is at fault. A server that does not want Puebla (no relaying, no sign-in, a blocked network: RFC 3463, 5.7) says nothing about whoever should have got it.</summary>
    public bool BlamesAddress =>
        IsFinal
        && (
            Enhanced is { } enhanced
                ? !enhanced.StartsWith("5.7.", StringComparison.Ordinal)
                : Code is 550 or 551 or 552 or 553
        );

    public override string ToString() =>
        Enhanced is null
            ? Code.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Code} {Enhanced}");

    [GeneratedRegex(@"\b[245]\.\d{1,3}\.\d{1,3}\b", RegexOptions.None, 10_000)]
    private static partial Regex EnhancedCode();
}
