namespace Puebla.Outcomes.Structure;

/// <summary>The rows next to a page break: where running heads stand.</summary>
internal static class PageEdges
{
    private const int Depth = 4;

    public static bool[] Of(IReadOnlyList<Row> rows)
    {
        var edges = new bool[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            var broken = rows[i].Text.Contains('\f', StringComparison.Ordinal);
            if (broken || rows[i].Why == RunningHeads.Page)
            {
                Spread(rows, edges, i, 1, broken ? Depth : 1);
                Spread(rows, edges, i - 1, -1, broken ? Depth : 1);
            }
        }
        Spread(rows, edges, 0, 1, Depth);
        return edges;
    }

    private static void Spread(IReadOnlyList<Row> rows, bool[] edges, int from, int step, int left)
    {
        for (
            var i = from;
            i >= 0 && i < rows.Count && left > 0 && Math.Abs(i - from) < 40;
            i += step
        )
        {
            if (!rows[i].IsBlank && rows[i].Why is null)
            {
                edges[i] = true;
                left--;
            }
        }
    }
}
