namespace Puebla.Outcomes.Understanding.Verbs;

/// <summary>Writes out the forms of an English verb.</summary>
internal static class EnglishForms
{
    public static IEnumerable<(string Form, Mood Mood)> Of(string verb, string? past)
    {
        yield return (verb, Mood.Infinitive);
        yield return (Third(verb), Mood.Finite);
        yield return (past ?? Past(verb), Mood.Finite);
    }

    private static string Third(string verb) =>
        EndsInConsonantAndY(verb) ? verb[..^1] + "ies"
        : verb[^1] is 's' or 'x' or 'z'
        || verb.EndsWith("ch", StringComparison.Ordinal)
        || verb.EndsWith("sh", StringComparison.Ordinal)
            ? verb + "es"
        : verb + "s";

    private static string Past(string verb) =>
        verb[^1] == 'e' ? verb + "d"
        : EndsInConsonantAndY(verb) ? verb[..^1] + "ied"
        : verb is "commit" or "submit" or "transmit" or "concur" ? verb + verb[^1] + "ed"
        : verb + "ed";

    private static bool EndsInConsonantAndY(string verb) =>
        verb[^1] == 'y' && !"aeiou".Contains(verb[^2], StringComparison.Ordinal);
}
