using System.Text;

namespace Puebla.Outcomes.Sources.Pdf;

/// <summary>Turns the shapes that a PDF draws back into letters: ligatures, accents set apart, bullets of symbol fonts, soft hyphens.</summary>
internal static class PdfCharacters
{
    private const char SoftHyphen = '\u00AD';
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public static string Plain(string line)
    {
        if (System.Text.Ascii.IsValid(line))
            return line;
        var end = line.TrimEnd();
        if (end.EndsWith(SoftHyphen))
            line = end[..^1] + '-';
        var text = new StringBuilder(line.Length);
        foreach (var c in Symbols.Plain(line))
        {
            if (c is >= '\uFB00' and <= '\uFB06')
                text.Append(Ligatures[c - '\uFB00']);
            else
                text.Append(c);
        }
        return text.ToString().Normalize(NormalizationForm.FormC);
    }
}
