using System.Text;
using System.Text.RegularExpressions;

namespace Puebla.Record.Addresses;

/// <summary>A cited path as an address: <c>1.e</c> stays, a bullet <c>•2</c> is <c>b2</c>, a closing paragraph <c>18.+</c> is <c>18.z</c>.</summary>
internal static partial class PathSegments
{
    /// <summary>The address of a path within its section, always lower case, made of letters, digits, dots and hyphens.</summary>
    public static string Of(string citedPath)
    {
        var segments = citedPath
            .Split('.', StringSplitOptions.RemoveEmptyEntries)
            .Select(Segment)
            .Where(s => s.Length > 0);
        var path = string.Join('.', segments);
        return path.Length > 0 ? path : "p";
    }

    /// <summary>The first letter of a section's name without accent: RECOMENDACIONES is <c>r</c>.</summary>
    public static string LetterOf(string? section)
    {
        var letters = NotPlain().Replace(Folded(section ?? ""), "");
        return letters.Length > 0 ? letters[..1] : "s";
    }

    private static string Segment(string segment) =>
        segment switch
        {
            ['•', .. var number] => "b" + Plain(number),
            ['+', .. var number] => "z" + Plain(number),
            _ => Plain(segment),
        };

    private static string Plain(string text) => NotPlain().Replace(Folded(text), "-").Trim('-');

    private static string Folded(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (
                char.GetUnicodeCategory(letter)
                != System.Globalization.UnicodeCategory.NonSpacingMark
            )
            {
                bare.Append(char.ToLowerInvariant(letter));
            }
        }
        return bare.ToString();
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotPlain();
}
