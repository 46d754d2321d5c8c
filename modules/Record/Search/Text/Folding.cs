using System.Globalization;
using System.Text;

namespace Puebla.Record.Search.Text;

/// <summary>Text as search compares it: lower case, without accents, everything but letters and digits a space. Character for character as long as the original, so that a mark in the one is a mark in the other.</summary>
internal static class Folding
{
    private static readonly char[] Table =
    [
        .. Enumerable.Range(0, 0x250).Select(code => Bare((char)code)),
    ];

    /// <summary>Folds without regard to a language; for names and for words as one types them.</summary>
    public static string Fold(string text) =>
        string.Create(text.Length, text, static (span, source) => Fill(span, source));

    /// <summary>Folds for a stemmer.</summary>
    public static string FoldFor(string language, string text) =>
        language == "es"
            ? string.Create(
                text.Length,
                text,
                static (span, source) =>
                {
                    Fill(span, source);
                    SpanishWords.Mend(span);
                }
            )
            : Fold(text);

    private static void Fill(Span<char> span, string source)
    {
        for (var i = 0; i < source.Length; i++)
        {
            var letter = source[i];
            span[i] = letter < Table.Length ? Table[letter] : Rare(letter);
        }
    }

    private static char Rare(char letter) =>
        char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ';

    private static char Bare(char letter)
    {
        var bare = char.ToLowerInvariant(letter.ToString().Normalize(NormalizationForm.FormD)[0]);
        return
            char.IsLetterOrDigit(bare)
            && CharUnicodeInfo.GetUnicodeCategory(bare) != UnicodeCategory.ModifierLetter
            ? bare
            : ' ';
    }
}
