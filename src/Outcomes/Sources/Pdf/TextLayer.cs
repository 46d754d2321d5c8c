namespace Puebla.Outcomes.Sources.Pdf;

/// <summary>Tells letters that can be read from what a file without a table of its glyphs gives out: signs that mean nothing.</summary>
internal static class TextLayer
{
    private const int FewestSigns = 40;
    private const int FewestWords = 30;

    // A text of the Conference consists of letters for nine tenths; a table of figures for a third or more.
    private const double FewestLetters = 0.3;
    private const double MostUnmapped = 0.1;

    // In Spanish and English every second or third letter is a vowel, and nearly every word has one.
    private const double FewestWithVowel = 0.6;
    private const string Vowels = "aeiouyáéíóúüàâãêôõ";

    public static bool IsBroken(IEnumerable<string> pages)
    {
        var text = string.Join('\n', pages.Select(PdfCharacters.Plain));
        var signs = text.Where(c => !char.IsWhiteSpace(c)).ToList();
        if (signs.Count < FewestSigns)
        {
            return false;
        }
        if (
            signs.Count(IsUnmapped) > MostUnmapped * signs.Count
            || signs.Count(char.IsLetterOrDigit) < FewestLetters * signs.Count
        )
        {
            return true;
        }
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('.', ',', ';', ':', '(', ')', '"', '«', '»', '“', '”'))
            .Where(word => word.Length > 2 && word.Any(char.IsLetter))
            .ToList();
        return words.Count >= FewestWords && words.Count(HasVowel) < FewestWithVowel * words.Count;
    }

    private static bool HasVowel(string word) =>
        word.Any(c => Vowels.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal));

    private static bool IsUnmapped(char c) =>
        c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') || char.IsControl(c);
}
