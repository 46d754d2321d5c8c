using System.Diagnostics;

namespace Puebla.Bench;

/// <summary>Times searches of a running site, counts included: a mixed load of rare and common words, phrases, filters and exclusions, no query twice.</summary>
internal sealed class SearchBench(Uri site, IReadOnlyList<string> words)
{
    private readonly Random _random = new(2026);

    public async Task<SearchTimes> Run(int clients, int queries)
    {
        var addresses = Enumerable.Range(0, queries).Select(Address).ToArray();
        var times = new double[queries];
        var next = -1;
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Client()));
        var elapsed = Stopwatch.GetElapsedTime(started);
        Array.Sort(times);
        return new(
            clients,
            queries,
            times[queries / 2],
            times[(int)(queries * 0.99)],
            queries / elapsed.TotalSeconds
        );

        async Task Client()
        {
            using var client = new HttpClient { BaseAddress = site };
            for (
                var i = Interlocked.Increment(ref next);
                i < queries;
                i = Interlocked.Increment(ref next)
            )
            {
                var asked = Stopwatch.GetTimestamp();
                using var answer = await client.GetAsync(new Uri(addresses[i], UriKind.Relative));
                await answer.Content.ReadAsByteArrayAsync();
                answer.EnsureSuccessStatusCode();
                times[i] = Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
            }
        }
    }

    // n makes every address another, so that the page cache answers none of them.
    private string Address(int n)
    {
        var query = (n % 8) switch
        {
            0 => Rare(),
            1 => $"{Rare()} {Common()}",
            2 => $"{Common()} {Common()}",
            3 => Common(),
            4 => $"\"{Common()} {Common()}\"",
            5 => $"{Common()} -{Common()}",
            6 => $"{Middle()} {Middle()}",
            _ => Middle(),
        };
        var filter = (n % 5) switch
        {
            0 => "&organo=grcm",
            1 => $"&anio={1996 + _random.Next(30)}",
            _ => "",
        };
        return $"/buscar?q={Uri.EscapeDataString(query)}{filter}&n={n}";
    }

    private string Common() => words[_random.Next(20)];

    private string Middle() => words[20 + _random.Next(500)];

    private string Rare() => words[1_000 + _random.Next(30_000)];
}

/// <summary>What was measured, in milliseconds and searches a second.</summary>
internal sealed record SearchTimes(
    int Clients,
    int Queries,
    double Median,
    double P99,
    double PerSecond
);
