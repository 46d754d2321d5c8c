namespace Puebla.Outcomes.Sources.Pdf;

/// <summary>Recognises a page in columns by its gutter: many lines that hold two long pieces with a wide gap in one place.</summary>
internal static class Columns
{
    private const int Gap = 2;
    private const int ShortestPiece = 16;
    private const int FewestLines = 4;

    public static bool Are(string page)
    {
        var lines = page.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        var starts = lines.Select(RightPiece).OfType<int>().ToList();
        if (starts.Count < FewestLines || starts.Count * 3 < lines.Count)
            return false;
        // Ragged text has wide gaps too, but not one under the other.
        return starts.GroupBy(start => start / 4).Max(group => group.Count()) * 3
            >= starts.Count * 2;
    }

    /// <summary>Where the right one of two long pieces begins, or null.</summary>
    private static int? RightPiece(string line)
    {
        var text = line.AsSpan().TrimEnd();
        var indent = text.Length - text.TrimStart().Length;
        for (var at = text.Length - ShortestPiece; at > indent + ShortestPiece; at--)
            if (text[at] != ' ' && text[(at - Gap)..at].IsWhiteSpace())
                return at;
        return null;
    }
}
