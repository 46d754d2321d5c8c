using System.Text.RegularExpressions;
using Puebla.Contacts.Directory;

namespace Puebla.Contacts.Cards;

/// <summary>Telephone numbers as people write them: one a line, digits with their usual signs, an extension after <c>ext.</c></summary>
internal static partial class PhoneNumbers
{
    /// <summary>The numbers of a text, one a line; null where one of them is none.</summary>
    public static string? Tidy(string? typed)
    {
        var lines = Lines.Of(typed?.Replace(';', '\n'));
        return lines.All(line => Number().IsMatch(line)) ? string.Join('\n', lines) : null;
    }

    /// <summary>What a telephone dials: the digits before an extension, and its plus sign.</summary>
    public static string Dialled(string number) =>
        string.Concat(
            number.Split(['e', 'x'], 2)[0].Where(sign => char.IsAsciiDigit(sign) || sign == '+')
        );

    [GeneratedRegex(
        @"^\+?[\d\s()./-]{4,30}((ext\.?|x)\s?\d{1,6})?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Number();
}
