namespace Puebla.Outcomes.Structure;

/// <summary>Rows of tables, captions and boxes that text extraction left among the paragraphs (booklet l.265-289, l.483-531, l.1097-1125).</summary>
internal static class Debris
{
    public static bool IsTableRow(Paragraph paragraph, string text, bool isPublication)
    {
        if (text.Length == 0)
        {
            return true;
        }
        if (paragraph.Row.Source.Role is SourceRole.Table)
        {
            return true;
        }
        return isPublication
            && (!Ending.IsUpper(text) || text.AsSpan().ContainsAny("%$"))
            && !Ending.IsClosed(text)
            && (
                text.AsSpan().ContainsAny("%$")
                || StartsWithYear(text)
                || HasColumns(paragraph)
                || char.IsAsciiDigit(text[^1])
            );
    }

    /// <summary>A short stretch that is neither sentence nor heading.</summary>
    public static bool IsFragment(string text) => text.Length <= 80 && !Ending.IsClosed(text);

    private static bool StartsWithYear(string text) =>
        text.Length > 5
        && text[4] == ' '
        && (
            text.StartsWith("19", StringComparison.Ordinal)
            || text.StartsWith("20", StringComparison.Ordinal)
        )
        && char.IsAsciiDigit(text[2])
        && char.IsAsciiDigit(text[3]);

    private static bool HasColumns(Paragraph paragraph) =>
        paragraph.Segments.Exists(s => s.Words.IndexOf("    ") > 0);
}
