using System.Text;

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
                key.Append(Letter(c));
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }
        return key.ToString().TrimEnd();
    }

    public static char Letter(char c)
    {
        if (c < 128)
        {
            return char.ToLowerInvariant(c);
        }
        return char.ToLowerInvariant(c) switch
        {
            'á' or 'à' or 'â' or 'ä' or 'ã' => 'a',
            'é' or 'è' or 'ê' or 'ë' => 'e',
            'í' or 'ì' or 'î' or 'ï' => 'i',
            'ó' or 'ò' or 'ô' or 'ö' or 'õ' => 'o',
            'ú' or 'ù' or 'û' or 'ü' => 'u',
            'ñ' => 'n',
            'ç' => 'c',
            var other => other,
        };
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
