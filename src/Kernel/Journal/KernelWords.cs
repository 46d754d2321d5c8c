using System.Globalization;
using System.Resources;

namespace Puebla.Kernel.Journal;

/// <summary>The Kernel's own words, and the names that it gives by itself.</summary>
internal static class KernelWords
{
    public static ResourceManager Resources { get; } =
        new("Puebla.Kernel.Journal.KernelWords", typeof(KernelWords).Assembly);

    public static string Of(string key, Language language) =>
        Resources.GetString(key, language.Culture)
        ?? throw new ArgumentException($"No text \"{key}\".", nameof(key));

    /// <summary>What a key is called where no module knows better.</summary>
    public static string NameOf(string kind, string key, Language language) =>
        kind switch
        {
            "person" => Person(key, language),
            "date" => Date(key, language),
            _ => Resources.GetString($"{kind}.{key}", language.Culture)
                ?? (
                    kind == "party" && key.Contains(':', StringComparison.Ordinal)
                        ? key.Split(':', 2)[1]
                        : key
                ),
        };

    /// <summary>Large numbers grouped; whatever is none, as it is.</summary>
    public static string Number(string value, Language language) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n)
        && Math.Abs(n) >= 10_000
            ? n.ToString("N0", CultureInfo.InvariantCulture)
                .Replace(
                    ",",
                    language == Language.English ? "," : "\u00a0",
                    StringComparison.Ordinal
                )
            : value;

    private static string Person(string key, Language language) =>
        Guid.TryParse(key, out var id)
            ? string.Format(
                CultureInfo.InvariantCulture,
                Of("person.erased", language),
                id.ToString("N")[..8]
            )
            : Resources.GetString($"person.{key}", language.Culture) ?? key;

    private static string Date(string value, Language language)
    {
        var style = language == Language.English ? "d MMMM yyyy" : "d 'de' MMMM 'de' yyyy";
        return DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day)
                ? day.ToString(style, language.Culture)
            : DateTimeOffset.TryParse(
                value,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var at
            ) && value.Contains('T', StringComparison.Ordinal)
                ? TimeZoneInfo
                    .ConvertTime(at, JournalDay.Zone)
                    .ToString($"{style}, H:mm", language.Culture)
            : value;
    }
}
