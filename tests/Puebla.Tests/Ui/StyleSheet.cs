using System.Globalization;
using System.Text.RegularExpressions;

namespace Puebla.Tests.Ui;

/// <summary>The colours of the style sheet, and how well one reads upon the other.</summary>
internal static partial class StyleSheet
{
    public static string Text { get; } =
        File.ReadAllText(Path.Combine(SourceTree.Root, "src", "Ui", "assets", "site.css"));

    public static IReadOnlyDictionary<string, string> Light { get; } = Tokens(Text[..DarkBegins]);

    public static IReadOnlyDictionary<string, string> Dark { get; } =
        Over(
            Light,
            Tokens(Text[DarkBegins..Text.IndexOf("/* Ground */", StringComparison.Ordinal)])
        );

    private static int DarkBegins =>
        Text.IndexOf("@media (prefers-color-scheme: dark)", StringComparison.Ordinal);

    /// <summary>The contrast ratio of WCAG 2.2.</summary>
    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var hex = colour.TrimStart('#');
        var full = hex.Length == 3 ? string.Concat(hex.Select(digit => $"{digit}{digit}")) : hex;
        return (0.2126 * Linear(full[..2]))
            + (0.7152 * Linear(full[2..4]))
            + (0.0722 * Linear(full[4..6]));
    }

    private static double Linear(string hex)
    {
        var share = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static Dictionary<string, string> Tokens(string css) =>
        Token()
            .Matches(css)
            .ToDictionary(
                match => match.Groups["name"].Value,
                match => match.Groups["value"].Value
            );

    private static Dictionary<string, string> Over(
        IReadOnlyDictionary<string, string> under,
        Dictionary<string, string> over
    ) =>
        under.ToDictionary(
            token => token.Key,
            token => over.GetValueOrDefault(token.Key, token.Value)
        );

    [GeneratedRegex(
        @"--(?<name>[a-z-]+):\s*(?<value>#[0-9a-f]{3,6});",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Token();
}
