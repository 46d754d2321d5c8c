using System.Globalization;
using System.Text;

namespace Puebla.Outcomes.Lexicon;

/// <summary>Lower case without accents: the form in which words are compared in both languages.</summary>
internal static class Folding
{
    private static readonly char[] Table = BuildTable();

    /// <summary>The letter without case or accent; a combining accent becomes NUL and is dropped.</summary>
    public static char Fold(char letter) =>
        letter < Table.Length ? Table[letter] : FoldRare(letter);

    public static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> buffer =
            text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var letter in text)
        {
            var folded = Fold(letter);
            if (folded != '\0')
                buffer[length++] = folded;
        }
        return new(buffer[..length]);
    }

    private static char FoldRare(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark
            ? '\0'
            : char.ToLowerInvariant(letter);

    // Latin letters with accents end at U+024F; what lies beyond is only lowered.
    private static char[] BuildTable()
    {
        var table = new char[0x250];
        for (var code = 0; code < table.Length; code++)
        {
            var bare = ((char)code).ToString().Normalize(NormalizationForm.FormD)[0];
            table[code] = code == 0 ? ' ' : char.ToLowerInvariant(bare);
        }
        return table;
    }
}
