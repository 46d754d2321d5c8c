namespace Puebla.Outcomes.Structure;

/// <summary>Marks what the page repeats: running heads, feet and page numbers.</summary>
internal static class RunningHeads
{
    public const string Head = "running head";
    public const string Page = "page number";

    private const int FrontRows = 12;

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
        PageBlocks.Mark(rows, body);
        MarkBeside(rows, body);
    }

    /// <summary>A web address, or a number that ends its block, next to a head or a page number belongs to it.</summary>
    private static void MarkBeside(IReadOnlyList<Row> rows, List<Row> body)
    {
        for (var i = 0; i < body.Count; i++)
        {
            var row = body[i];
            if (row.Why is not null)
            {
                continue;
            }
            var afterHead = i > 0 && body[i - 1].Why is Head or Page;
            var beforeHead = i + 1 < body.Count && body[i + 1].Why is Head or Page;
            if ((afterHead || beforeHead) && IsWebAddress(row.Content))
            {
                row.Why = Head;
            }
            else if (
                afterHead
                && PageNumbers.IsBare(row.Content)
                && !row.IsBareNumber
                && (row.Index + 1 == rows.Count || rows[row.Index + 1].IsBlank)
            )
            {
                row.Why = Page;
            }
        }
    }

    private static bool IsWebAddress(ReadOnlySpan<char> text) =>
        !text.Contains(' ')
        && (
            text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        );

    private static void MarkByForm(IReadOnlyList<Row> rows, Row row)
    {
        var bare = PageNumbers.IsBare(row.Content);
        if (row.Source.Role is SourceRole.RunningHead)
        {
            row.Why = bare || PageNumbers.IsMarked(row.Content) ? Page : Head;
        }
        else if (
            PageNumbers.IsMarked(row.Content)
            || (
                bare
                && !row.IsBareNumber
                && (PageNumbers.StandsAlone(rows, row) || PageNumbers.BreaksSentence(rows, row))
            )
        )
        {
            row.Why = Page;
        }
    }

    /// <summary>A head that occurs once: at a page's edge it repeats words of the title; in the midst of the text it is a date line with wide room around it.</summary>
    private static void MarkAlone(IReadOnlyList<Row> rows, List<Row> body, bool[] edges)
    {
        var front = body.Take(FrontRows)
            .SelectMany(r => Fold.Key(r.Content).Split(' '))
            .ToHashSet(StringComparer.Ordinal);
        for (var i = FrontRows - 4; i < body.Count; i++)
        {
            var row = body[i];
            if (row.Why is not null || !RepeatedLines.IsCandidate(row))
            {
                continue;
            }
            var besideHead =
                body[i - 1].Why == Head || (i + 1 < body.Count && body[i + 1].Why == Head);
            var atEdge =
                edges[row.Index] || (besideHead && (Ending.IsUpper(row.Content) || row.IsBold));
            if (atEdge || HasRoom(rows, row))
            {
                var words = Fold.Key(row.Content).Split(' ');
                var known = words.All(front.Contains) && words.Sum(word => word.Length) > 6;
                row.Why =
                    known
                    && (atEdge || words.Any(word => word.Length == 4 && char.IsAsciiDigit(word[0])))
                        ? Head
                        : row.Why;
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
