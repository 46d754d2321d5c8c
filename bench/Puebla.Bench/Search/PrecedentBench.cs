using Npgsql;
using Puebla.Bench.Measuring;

namespace Puebla.Bench.Search;

/// <summary>Paragraphs like one, by its page, over a hundred thousand: no paragraph twice, so the page cache answers none. Beside it the page of the paragraph alone.</summary>
internal static class PrecedentBench
{
    private const int Rounds = 3;
    private const int PagesInRound = 100;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public static async IAsyncEnumerable<Figure> Run(Ground ground)
    {
        var site = await ground.Filled();
        var paragraphs = await Paragraphs(site.ConnectionString, (Rounds + 1) * PagesInRound);
        var (alike, alone) = (new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var drawn = paragraphs.Skip(round * PagesInRound).Take(PagesInRound).ToArray();
            var like = await Ask(site, drawn.Select(one => one + "/parecidos"));
            var own = await Ask(site, drawn);
            // The first round warms up.
            if (round > 0)
            {
                alike.AddRange(like);
                alone.AddRange(own);
            }
        }
        var size = $"precedents over {Ground.Whole(ground.Options.Paragraphs)} paragraphs";
        yield return new($"{size}, one client, median", alike.Median(), "ms")
        {
            Asked = Target.AtMost(150),
            Reference = new("the paragraph's page alone", alone.Median()),
        };
        yield return new($"{size}, one client, 95th percentile", alike.Quantile(0.95), "ms")
        {
            Asked = Target.AtMost(150),
            Reference = new("the paragraph's page alone", alone.Quantile(0.95)),
        };
    }

    private static async Task<double[]> Ask(FilledSite site, IEnumerable<string> addresses) =>
        (await Load.Ask(site.Address, [.. addresses], 1, Longest)).Milliseconds;

    private static async Task<List<string>> Paragraphs(string connectionString, int count)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(
            "select '/acervo/' || i.key || '/' || a.path from record.address a join record.instrument i on i.id = a.instrument_id order by md5(a.id::text) limit $1"
        );
        command.Parameters.Add(new() { Value = count });
        var paragraphs = new List<string>();
        await using var row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync())
        {
            paragraphs.Add(row.GetString(0));
        }
        return paragraphs;
    }
}
