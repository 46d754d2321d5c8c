using Puebla.Bench.Measuring;

namespace Puebla.Bench.Search;

/// <summary>The same queries over the same paragraphs, by a visitor and by a focal point with a session, in turn. The page cache answers neither.</summary>
internal static class SignedInBench
{
    private const int Rounds = 4;
    private const int QueriesInRound = 300;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    public static async IAsyncEnumerable<Figure> Run(Ground ground)
    {
        var site = await ground.Filled();
        var (cookie, _) = await Session.BeginAsync(site.Services);
        var queries = await SearchQueries.DrawnFrom(site.ConnectionString);
        await Round(first: true);
        var (visitor, member) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            // Whoever comes second finds the database warm.
            var (open, signedIn) = await Round(round % 2 == 0);
            visitor.AddRange(open);
            member.AddRange(signedIn);
        }
        yield return new(
            $"signed-in search over {Ground.Whole(ground.Options.Paragraphs)} paragraphs, one client, median",
            member.Median(),
            "ms"
        )
        {
            Asked = Target.Times(1.5),
            Reference = new("the same by a visitor", visitor.Median()),
        };
        yield return new("the same, 95th percentile", member.Quantile(0.95), "ms")
        {
            Asked = Target.Times(1.5),
            Reference = new("the same by a visitor", visitor.Quantile(0.95)),
        };

        async Task<(double[] Visitor, double[] Member)> Round(bool first)
        {
            string[] drawn = [.. queries.Draw(QueriesInRound).Select(q => q.Product)];
            var early = await Ask(drawn, first ? null : cookie);
            var late = await Ask(drawn, first ? cookie : null);
            return first ? (early, late) : (late, early);
        }

        async Task<double[]> Ask(string[] addresses, string? by) =>
            (await Load.Ask(site.Address, addresses, 1, Longest, by)).Milliseconds;
    }
}
