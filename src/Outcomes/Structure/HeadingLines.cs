namespace Puebla.Outcomes.Structure;

/// <summary>Where capitals meet running text in a wrapped document: a heading of several lines holds together, and ends where the text begins.</summary>
internal static class HeadingLines
{
    private static readonly HashSet<string> Links = new(StringComparer.OrdinalIgnoreCase)
    {
        "DE",
        "DEL",
        "Y",
        "E",
        "PARA",
        "A",
        "AL",
        "EL",
        "LA",
        "LAS",
        "LOS",
        "EN",
        "SOBRE",
        "CON",
        "POR",
        "OF",
        "AND",
        "THE",
        "FOR",
        "ON",
        "IN",
        "TO",
    };

    /// <summary>True: the row goes on; false: it does not; null: case says nothing.</summary>
    public static bool? Split(Paragraph open, Row before, Row row, bool gap)
    {
        var wasUpper = Ending.IsUpper(before.Content);
        var isUpper = Ending.IsUpper(row.Content);
        if (
            wasUpper
            && isUpper
            && open.Label is null
            && TitleWords.StartsTitle(before.Content, row.Content)
        )
        {
            return false;
        }
        if (wasUpper && isUpper)
        {
            return !char.IsAsciiDigit(before.Content[^1])
                && (
                    IsLink(LastWord(before.Content))
                    || IsLink(FirstWord(row.Content))
                    || (!gap && before.Length > 12 && !Ending.IsClosed(before))
                );
        }
        if (
            wasUpper
            && open.Segments.TrueForAll(s => Ending.IsUpper(s.Words))
            && !Ending.IsUpper(FirstWord(row.Content))
        )
        {
            // The first words of an item may stand in capitals; a whole line of them is a heading.
            return open.Label is { Kind: LabelKind.Number or LabelKind.Letter }
                && !gap
                && !char.IsUpper(row.Content[0]);
        }
        return null;
    }

    /// <summary>The last word is an article or a preposition, or a Roman numeral after one («la IV»): the line goes on.</summary>
    public static bool EndsWithLink(ReadOnlySpan<char> text)
    {
        var last = LastWord(text);
        return IsLink(last)
            || (Numerals.Roman(last) > 0 && IsLink(LastWord(text[..^last.Length].TrimEnd())));
    }

    private static bool IsLink(ReadOnlySpan<char> word) =>
        Links.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text) =>
        text.IndexOf(' ') is var at && at < 0 ? text : text[..at];

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) =>
        text[(text.LastIndexOf(' ') + 1)..];
}
