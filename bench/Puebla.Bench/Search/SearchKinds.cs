using Puebla.Bench.Measuring;

namespace Puebla.Bench.Search;

/// <summary>The same by kind of query, so that one sees which of them cost.</summary>
internal static class SearchKinds
{
    private const int QueriesOfKind = 60;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(4);

    public static async Task<IReadOnlyList<Figure>> Run(
        Uri product,
        Uri plain,
        SearchQueries queries
    )
    {
        var figures = new List<Figure>();
        foreach (var kind in Enum.GetValues<QueryKind>())
        {
            var drawn = queries.Draw(QueriesOfKind, kind);
            var ours = await Load.Ask(product, [.. drawn.Select(q => q.Product)], 1, Longest);
            var theirs = await Load.Ask(plain, [.. drawn.Select(q => q.Plain)], 1, Longest);
            figures.Add(
                new(
                    $"  of these, {SearchQueries.Name(kind)}, median",
                    ours.Milliseconds.Median(),
                    "ms"
                )
                {
                    Reference = new("plain SQL, no counts", theirs.Milliseconds.Median()),
                }
            );
        }
        return figures;
    }
}
