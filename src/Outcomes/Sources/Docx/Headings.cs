using System.Globalization;

namespace Puebla.Outcomes.Sources.Docx;

/// <summary>The rank of a paragraph as a heading: by its own outline level, else by its style's, else by the built-in name of the style.</summary>
internal static class Headings
{
    private const int BodyText = 9;

    public static int Level(int? outline, IReadOnlyList<Style> styles)
    {
        if (outline is { } own)
            return FromOutline(own);
        foreach (var style in styles)
        {
            if (style.Outline is { } level)
                return FromOutline(level);
            if (FromName(style.Name) is var rank and > 0)
                return rank;
        }
        return 0;
    }

    private static int FromOutline(int outline) => outline is >= 0 and < BodyText ? outline + 1 : 0;

    /// <summary>Word keeps built-in names in English in every language; other programs translate them. The style of a document's own title opens no section.</summary>
    private static int FromName(string name)
    {
        var words = name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            ["heading" or "título" or "encabezado", [>= '1' and <= '9'] digit] => int.Parse(
                digit,
                CultureInfo.InvariantCulture
            ),
            _ => 0,
        };
    }
}
