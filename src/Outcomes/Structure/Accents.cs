namespace Puebla.Outcomes.Structure;

/// <summary>Capitals are often written without accents; small letters take them back where Spanish spelling leaves no doubt.</summary>
internal static class Accents
{
    /// <summary>Nouns in -ción, -sión, -gión, -nión are always stressed on their end.</summary>
    public static string Restore(string word) =>
        word.Length > 5
        && (
            word.EndsWith("cion", StringComparison.Ordinal)
            || word.EndsWith("sion", StringComparison.Ordinal)
            || word.EndsWith("gion", StringComparison.Ordinal)
            || word.EndsWith("nion", StringComparison.Ordinal)
        )
            ? word[..^2] + "ón"
            : word;
}
