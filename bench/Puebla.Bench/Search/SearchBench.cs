using Puebla.Bench.Measuring;

namespace Puebla.Bench.Search;

/// <summary>Search at the HTTP boundary, counts included, beside plain SQL written by hand that counts nothing. Both are asked in turn.</summary>
internal static class SearchBench
{
    private const int Rounds = 3;
    private const int QueriesInRound = 400;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    public static async IAsyncEnumerable<Figure> Run(Ground ground)
    {
        var site = await ground.Filled();
        await using var reference = await SearchReference.StartAsync(site.ConnectionString);
        var queries = await SearchQueries.DrawnFrom(site.ConnectionString);
        var byHand = Ground.AddressOf(reference);
        var size = $"search over {Ground.Whole(ground.Options.Paragraphs)} paragraphs";
        var million = ground.Options.Paragraphs >= 1_000_000;
        await Both(1);
        var one = await Both(1);
        yield return new($"{size}, one client, median", Median(one.Product), "ms")
        {
            Asked = Target.AtMost(million ? 15 : 20),
            Reference = new("plain SQL, no counts", Median(one.Plain)),
            Note = queries.Describe(),
        };
        yield return new($"{size}, one client, 99th percentile", Slow(one.Product), "ms")
        {
            Asked = Target.AtMost(million ? 75 : 100),
            Reference = new("plain SQL, no counts", Slow(one.Plain)),
        };
        var eight = await Both(8);
        yield return new($"{size}, eight clients", Rate(eight.Product), "a second")
        {
            Asked = million ? null : Target.From(80),
            Reference = new("plain SQL, no counts", Rate(eight.Plain)),
        };
        yield return new($"{size}, eight clients, 99th percentile", Slow(eight.Product), "ms")
        {
            Reference = new("plain SQL, no counts", Slow(eight.Plain)),
        };
        foreach (var kind in await SearchKinds.Run(site.Address, byHand, queries))
        {
            yield return kind;
        }

        async Task<(List<Answered> Product, List<Answered> Plain)> Both(int clients)
        {
            var (product, plain) = (new List<Answered>(), new List<Answered>());
            for (var round = 0; round < Rounds; round++)
            {
                var drawn = queries.Draw(QueriesInRound);
                product.Add(
                    await Load.Ask(
                        site.Address,
                        [.. drawn.Select(q => q.Product)],
                        clients,
                        Longest
                    )
                );
                plain.Add(
                    await Load.Ask(byHand, [.. drawn.Select(q => q.Plain)], clients, Longest)
                );
            }
            return (product, plain);
        }
    }

    private static double Median(List<Answered> all) =>
        all.SelectMany(one => one.Milliseconds).Median();

    private static double Slow(List<Answered> all) =>
        all.SelectMany(one => one.Milliseconds).Quantile(0.99);

    private static double Rate(List<Answered> all) => all.Select(one => one.PerSecond).Median();
}
