using System.Xml;

namespace Puebla.Outcomes.Output;

/// <summary>Makes any text fit for XML, which has no place for most control characters nor for halves of a surrogate pair.</summary>
internal static class XmlText
{
    public static string Clean(string text) =>
        IsClean(text)
            ? text
            : string.Concat(
                text.EnumerateRunes().Select(rune => Fits(rune.Value) ? rune.ToString() : " ")
            );

    private static bool IsClean(string text)
    {
        foreach (var c in text)
            if (!XmlConvert.IsXmlChar(c))
                return false;
        return true;
    }

    private static bool Fits(int rune) => rune > char.MaxValue || XmlConvert.IsXmlChar((char)rune);
}
