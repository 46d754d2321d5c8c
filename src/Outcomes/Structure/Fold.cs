using System.Text;
using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Structure;

/// <summary>Text as it is compared: no accents, lower case, one space between words, nothing but letters and digits.</summary>
internal static class Fold
{
    public static string Key(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(Folding.Fold(c));
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }
        return key.ToString().TrimEnd();
    }

    /// <summary>Whether the folded text starts with one of the folded words or phrases, as whole words.</summary>
    public static bool StartsWithAny(string key, IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (
                key.StartsWith(phrase, StringComparison.Ordinal)
                && (key.Length == phrase.Length || key[phrase.Length] == ' ')
            )
            {
                return true;
            }
        }
        return false;
    }
}
