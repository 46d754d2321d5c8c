using System.Diagnostics;

namespace Puebla.Bench.Measuring;

/// <summary>Closed loops: every client asks again as soon as it is answered.</summary>
internal static class Load
{
    private const int Clients = 8;

    /// <summary>Requests a second of one address, by eight connections.</summary>
    public static async Task<double> Hammer(Uri address, string encoding, TimeSpan time)
    {
        var answered = 0L;
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(Client)));
        return answered / Stopwatch.GetElapsedTime(started).TotalSeconds;

        async Task Client()
        {
            using var wire = await Wire.OpenAsync(address, encoding);
            var mine = 0;
            while (Stopwatch.GetElapsedTime(started) < time)
            {
                await wire.Ask();
                mine++;
            }
            Interlocked.Add(ref answered, mine);
        }
    }

    /// <summary>Asks for every address once, by so many clients, for so long at most; with a cookie, as the one whose it is.</summary>
    public static async Task<Answered> Ask(
        Uri site,
        IReadOnlyList<string> addresses,
        int clients,
        TimeSpan most,
        string? cookie = null
    )
    {
        using var client = new HttpClient(
            new SocketsHttpHandler
            {
                MaxConnectionsPerServer = clients,
                AllowAutoRedirect = false,
                UseCookies = false,
            }
        )
        {
            BaseAddress = site,
        };
        if (cookie is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", cookie);
        }
        var times = new double[addresses.Count];
        var next = -1;
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(Client)));
        var elapsed = Stopwatch.GetElapsedTime(started);
        double[] taken = [.. times.Where(time => time > 0)];
        return new(taken, taken.Length / elapsed.TotalSeconds);

        async Task Client()
        {
            for (
                var i = Interlocked.Increment(ref next);
                i < addresses.Count && Stopwatch.GetElapsedTime(started) < most;
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
}

/// <summary>How long each answer took, in milliseconds, and how many came a second.</summary>
internal sealed record Answered(double[] Milliseconds, double PerSecond);
