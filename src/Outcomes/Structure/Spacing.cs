namespace Puebla.Outcomes.Structure;

/// <summary>Words whose letters were set apart: «C O N C L U S I O N E S».</summary>
internal static class Spacing
{
    private const int FewestLetters = 5;

    /// <summary>The word without the spaces between its letters; any other text as it is.</summary>
    public static string Close(string text)
    {
        var letters = text.TrimEnd(':', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
            letters.Length >= FewestLetters
            && Array.TrueForAll(letters, part => part.Length == 1 && char.IsUpper(part[0]))
            ? string.Concat(letters)
            : text;
    }
}
