using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Puebla.Tests.Ui;

/// <summary>The words of the interface: what stands in the resources, and what the sources ask for.</summary>
internal static partial class Words
{
    public static IReadOnlyDictionary<string, string> In(string resource) =>
        XDocument
            .Load(resource)
            .Root!.Elements("data")
            .ToDictionary(
                data => data.Attribute("name")!.Value,
                data => data.Element("value")!.Value
            );

    public static string EnglishOf(string resource) => resource[..^".resx".Length] + ".en.resx";

    public static IEnumerable<string> Resources =>
        SourceTree
            .Files("*.resx")
            .Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal));

    /// <summary>Keys in Spanish and not in English, or the other way round, or without a word.</summary>
    public static IEnumerable<string> Unpaired(
        IReadOnlyDictionary<string, string> spanish,
        IReadOnlyDictionary<string, string> english
    ) =>
        spanish
            .Keys.Union(english.Keys)
            .Where(key =>
                string.IsNullOrWhiteSpace(spanish.GetValueOrDefault(key))
                || string.IsNullOrWhiteSpace(english.GetValueOrDefault(key))
            );

    /// <summary>Keys whose two texts do not take the same values: <c>{0}</c> in one and not in the other.</summary>
    public static IEnumerable<string> Unlike(
        IReadOnlyDictionary<string, string> spanish,
        IReadOnlyDictionary<string, string> english
    ) =>
        spanish
            .Keys.Intersect(english.Keys)
            .Where(key => !HolesOf(spanish[key]).SetEquals(HolesOf(english[key])));

    /// <summary>Keys that another one before them equals but for capitals.</summary>
    public static IEnumerable<string> Alike(IEnumerable<string> keys) =>
        keys.GroupBy(key => key, StringComparer.OrdinalIgnoreCase).SelectMany(same => same.Skip(1));

    /// <summary>The keys that a source asks a localizer for; one that is put together ends in an asterisk.</summary>
    public static IEnumerable<string> AskedFor(string source)
    {
        var names = Localizer()
            .Matches(source)
            .Select(match => match.Groups["name"].Value)
            .Distinct()
            .ToList();
        return names
            .SelectMany(name =>
                Regex.Matches(
                    source,
                    $@"\b{name}\[(?<asked>[^\]]*)\]",
                    RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(5)
                )
            )
            .SelectMany(use => Literal().Matches(use.Groups["asked"].Value))
            .Select(literal =>
                literal.Groups["whole"] is { Success: true } whole
                    ? whole.Value
                    : literal.Groups["start"].Value + "*"
            )
            .Distinct();
    }

    public static bool Has(ICollection<string> keys, string asked) =>
        asked.EndsWith('*')
            ? keys.Any(key => key.StartsWith(asked[..^1], StringComparison.Ordinal))
            : keys.Contains(asked);

    private static HashSet<string> HolesOf(string text) =>
        [.. Hole().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"IStringLocalizer<[\w.]+>\s+(?<name>\w+)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Localizer();

    [GeneratedRegex(
        """(?<![\w$@])"(?<whole>[A-Za-z][\w-]*(\.[\w-]+)+)"|\$"(?<start>[A-Za-z][\w-]*\.)\{""",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{\d", RegexOptions.None, 5000)]
    private static partial Regex Hole();
}
