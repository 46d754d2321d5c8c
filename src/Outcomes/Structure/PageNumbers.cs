namespace Puebla.Outcomes.Structure;

/// <summary>Lines that hold nothing but the number of a page.</summary>
internal static class PageNumbers
{
    private static readonly string[] Words = ["pagina", "page", "pag", "p"];

    /// <summary><c>Página 2 de 5</c>, <c>Page 3</c>, <c>- 4 -</c>, <c>2 / 7</c>, <c>3 | Page</c>.</summary>
    public static bool IsMarked(ReadOnlySpan<char> text)
    {
        if (text.Length > 24 || !text.ContainsAnyInRange('0', '9'))
        {
            return false;
        }
        var parts = Fold.Key(text).Split(' ');
        var named = parts.Any(part => Words.Contains(part));
        var numbers = parts.Count(part => part.Length <= 4 && part.All(char.IsAsciiDigit));
        var others =
            parts.Length
            - numbers
            - parts.Count(part => Words.Contains(part) || part is "de" or "of");
        var dashed = text.Length >= 3 && text[0] is '-' or '–' or '—' && text[^1] == text[0];
        return others == 0
            && (
                named
                || (dashed && numbers == 1)
                || (numbers == 2 && parts.Length == 3)
                || (numbers == 2 && text.Contains('/'))
            );
    }

    public static bool IsBare(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= 3 && text.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The sentence goes on with a small letter on the next line.</summary>
    public static bool BreaksSentence(IReadOnlyList<Row> rows, Row row) =>
        row.Index > 0
        && row.Index + 1 < rows.Count
        && !rows[row.Index - 1].IsBlank
        && !rows[row.Index + 1].IsBlank
        && !Ending.IsClosed(rows[row.Index - 1])
        && char.IsLower(rows[row.Index + 1].Content[0]);

    /// <summary>Blank lines, or a page break, on both sides.</summary>
    public static bool StandsAlone(IReadOnlyList<Row> rows, Row row)
    {
        bool Free(int index) => index < 0 || index >= rows.Count || rows[index].IsBlank;
        var endsPage = row.Index + 1 < rows.Count && rows[row.Index + 1].Text.StartsWith('\f');
        return Free(row.Index - 1) && (endsPage || Free(row.Index + 1));
    }
}
