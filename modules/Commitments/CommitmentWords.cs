using System.Globalization;
using Puebla.Kernel;

namespace Puebla.Commitments;

/// <summary>The module's words in a language that no request names.</summary>
internal static class CommitmentWords
{
    private const int Longest = 160;

    public static string Of(string key, Language language, params object[] values)
    {
        var text =
            Texts.ResourceManager.GetString(key, language.Culture)
            ?? throw new ArgumentException($"No text \"{key}\".", nameof(key));
        return values.Length == 0
            ? text
            : string.Format(CultureInfo.InvariantCulture, text, values);
    }

    /// <summary>Names one after the other: <c>Belice, Panamá y México</c>, <c>Panamá e Islandia</c>, <c>Belize and Panama</c>.</summary>
    public static string List(IReadOnlyList<string> names, Language language)
    {
        if (names.Count < 2)
        {
            return string.Concat(names);
        }
        var and =
            language == Language.English ? "and"
            : SoundsAsI(names[^1]) ? "e"
            : "y";
        return $"{string.Join(", ", names.SkipLast(1))} {and} {names[^1]}";
    }

    /// <summary>Words of a request, cut where they are long.</summary>
    public static string Short(string words) =>
        words.Length <= Longest ? words : $"{words[..Longest].TrimEnd()}…";

    private static bool SoundsAsI(string name) =>
        name.StartsWith("I", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Hi", StringComparison.OrdinalIgnoreCase);
}
