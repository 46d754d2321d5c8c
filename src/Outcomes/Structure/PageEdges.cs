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
            if (rows[i].Text.Contains('\f', StringComparison.Ordinal))
            {
                Spread(rows, edges, i, 1);
                Spread(rows, edges, i - 1, -1);
            }
        }
        return edges;
    }

    private static void Spread(IReadOnlyList<Row> rows, bool[] edges, int from, int step)
    {
        var left = Depth;
        for (
            var i = from;
            i >= 0 && i < rows.Count && left > 0 && Math.Abs(i - from) < 40;
            i += step
        )
        {
            if (!rows[i].IsBlank)
            {
                edges[i] = true;
                left--;
            }
        }
    }
}
