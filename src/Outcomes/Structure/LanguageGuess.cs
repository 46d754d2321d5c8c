namespace Puebla.Outcomes.Structure;

/// <summary>Tells Spanish from English by their commonest words.</summary>
internal static class LanguageGuess
{
    private const int Enough = 20_000;

    private static readonly HashSet<string> Spanish = new(StringComparer.Ordinal)
    {
        "de",
        "la",
        "el",
        "los",
        "las",
        "del",
        "en",
        "que",
        "para",
        "por",
        "con",
        "al",
        "y",
        "su",
        "se",
    };

    private static readonly HashSet<string> English = new(StringComparer.Ordinal)
    {
        "the",
        "of",
        "and",
        "to",
        "in",
        "for",
        "on",
        "with",
        "by",
        "that",
        "its",
        "their",
        "we",
        "at",
        "from",
    };

    public static string Of(IEnumerable<string> texts)
    {
        int spanish = 0,
            english = 0,
            read = 0;
        foreach (var text in texts)
        {
            foreach (var word in Fold.Key(text).Split(' '))
            {
                spanish += Spanish.Contains(word) ? 1 : 0;
                english += English.Contains(word) ? 1 : 0;
            }
            read += text.Length;
            if (read > Enough)
            {
                break;
            }
        }
        return english > spanish ? "en" : "es";
    }
}
