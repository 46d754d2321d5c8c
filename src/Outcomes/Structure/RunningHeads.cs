namespace Puebla.Outcomes.Structure;

/// <summary>Marks what the page repeats: running heads, feet and page numbers.</summary>
internal static class RunningHeads
{
    public const string Head = "running head";
    public const string Page = "page number";

    public static void Mark(IReadOnlyList<Row> rows)
    {
        var body = rows.Where(r => !r.IsBlank).ToList();
        foreach (var row in body)
        {
            MarkByForm(rows, row);
        }
        var edges = PageEdges.Of(rows);
        new RepeatedLines(body, edges).Mark();
        MarkAlone(rows, body, edges);
    }

    private static void MarkByForm(IReadOnlyList<Row> rows, Row row)
    {
        var bare = PageNumbers.IsBare(row.Content);
        if (row.Source.Role is SourceRole.RunningHead)
        {
            row.Why = bare || PageNumbers.IsMarked(row.Content) ? Page : Head;
        }
        else if (PageNumbers.IsMarked(row.Content) || (bare && PageNumbers.StandsAlone(rows, row)))
        {
            row.Why = Page;
        }
    }

    /// <summary>A head that occurs once: at a page's edge it repeats words of the title; in the midst of the text it is a date line with wide room around it.</summary>
    private static void MarkAlone(IReadOnlyList<Row> rows, List<Row> body, bool[] edges)
    {
        var front = body.Take(12).Select(r => Fold.Key(r.Content)).ToList();
        foreach (var row in body.Skip(8))
        {
            if (
                row.Why is null
                && RepeatedLines.IsCandidate(row)
                && (edges[row.Index] || HasRoom(rows, row))
            )
            {
                var key = Fold.Key(row.Content);
                var known =
                    key.Length > 3
                    && front.Exists(line => line.Contains(key, StringComparison.Ordinal));
                row.Why =
                    known && (edges[row.Index] || key.Any(char.IsAsciiDigit)) ? Head : row.Why;
            }
        }
    }

    private static bool HasRoom(IReadOnlyList<Row> rows, Row row)
    {
        bool Blank(int index) => index >= 0 && index < rows.Count && rows[index].IsBlank;
        return Blank(row.Index - 1)
            && Blank(row.Index - 2)
            && Blank(row.Index + 1)
            && Blank(row.Index + 2);
    }
}
