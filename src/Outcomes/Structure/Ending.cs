namespace Puebla.Outcomes.Structure;

/// <summary>How a line ends and what its case says.</summary>
internal static class Ending
{
    /// <summary>The sentence, or a part of it that may stand as an item, is finished.</summary>
    public static bool IsClosed(Row row) => IsClosed(row.Content);

    public static bool IsClosed(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" *_\t\u00A0");
        while (text.Length > 0 && text[^1] is '”' or '"' or '»' or ')' or '’' or ']')
        {
            text = text[..^1].TrimEnd();
        }
        return text.Length > 0 && text[^1] is '.' or ';' or ':' or '!' or '?' or '…';
    }

    public static bool IsColon(ReadOnlySpan<char> text) =>
        text.TrimEnd(" *_\t\u00A0").EndsWith(":");

    /// <summary>A word is broken off, or a compound goes on in the next line.</summary>
    public static bool IsHyphen(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[^1] is '-' or '\u00AD' && char.IsLetterOrDigit(text[^2]);

    /// <summary>Ends as one member of a list that goes on: a comma or semicolon, with or without <c>y</c>.</summary>
    public static bool IsListMember(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" *_\t\u00A0");
        foreach (
            var link in (ReadOnlySpan<string>)[" y", " e", " o", " and", " or", " y,", " e,", " o,"]
        )
        {
            if (text.EndsWith(link))
            {
                return true;
            }
        }
        return text.Length > 0 && text[^1] is ';' or ',';
    }

    /// <summary>Letters are all capitals, and there are at least three.</summary>
    public static bool IsUpper(ReadOnlySpan<char> text)
    {
        int upper = 0,
            lower = 0;
        foreach (var c in text)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }
        // «VICEMINISTROS(AS) de la CRM»: a few small letters do not make it running text.
        return upper >= 3 && lower * 12 <= upper;
    }
}
