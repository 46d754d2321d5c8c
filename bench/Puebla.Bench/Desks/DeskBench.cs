using Puebla.Bench.Measuring;
using Puebla.Bench.Search;

namespace Puebla.Bench.Desks;

/// <summary>The desk of a focal point with ten years behind it, by a real session, at the HTTP boundary.</summary>
internal static class DeskBench
{
    private const int Rounds = 4;
    private const int InRound = 150;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    public static async IAsyncEnumerable<Figure> Run(Ground ground)
    {
        var connectionString = await ground.Database("bench_desk");
        await using (var command = Ground.Command(connectionString))
        {
            await FilledSite.Prepare(command);
        }
        await using var site = Ground.Site(connectionString);
        await site.StartAsync();
        var focalPoint = await Session.BeginAsync(site.Services);
        var colleague = await Session.BeginAsync(site.Services);
        Ground.Say("  writing ten years…");
        await TenYears.Write(connectionString, focalPoint.Person, colleague.Person);
        var address = Ground.AddressOf(site);
        await Check(address, focalPoint.Cookie);

        var (desk, notices) = (new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var asked = await Ask("/escritorio");
            var told = await Ask("/avisos");
            // The first round warms up.
            if (round > 0)
            {
                desk.AddRange(asked);
                notices.AddRange(told);
            }
        }
        yield return new(
            "the desk with ten years behind it, one client, median",
            desk.Median(),
            "ms"
        )
        {
            Asked = Target.AtMost(30),
            Reference = new("the same person's notices", notices.Median()),
        };
        yield return new("the same, 95th percentile", desk.Quantile(0.95), "ms")
        {
            Asked = Target.AtMost(30),
            Reference = new("the same person's notices", notices.Quantile(0.95)),
        };

        async Task<double[]> Ask(string path) =>
            (
                await Load.Ask(
                    address,
                    [.. Enumerable.Repeat(path, InRound)],
                    1,
                    Longest,
                    focalPoint.Cookie
                )
            ).Milliseconds;
    }

    // Six proposals to confirm, two of them passed on by the person; three that a colleague passed to them; and what the day itself asks.
    private static async Task Check(Uri address, string cookie)
    {
        using var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        var page = await client.GetStringAsync(new Uri("/escritorio", UriKind.Relative));
        var lines = page.Split("id=\"linea-").Length - 1;
        if (lines < 9)
        {
            throw new InvalidOperationException(
                $"The desk shows {lines} lines, not nine at least."
            );
        }
    }
}
