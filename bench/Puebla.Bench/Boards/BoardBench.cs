using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Puebla.Bench.Measuring;
using Puebla.Bench.Search;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Bench.Boards;

/// <summary>The boards over fifty thousand commitments, and the desk of a country that was asked in two thousand of them: by the real session of a focal point, at the HTTP boundary.</summary>
internal static class BoardBench
{
    private const int Paragraphs = 20_000;
    private const int Rounds = 4;
    private const int InRound = 25;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private static readonly (string What, string Path)[] Boards =
    [
        ("the list", "/compromisos"),
        ("the list of a country", "/compromisos?destinatario=MEX"),
        ("what is over, the first due first", "/compromisos?estado=overdue&orden=deadline"),
        ("by country", "/compromisos/tableros?por=country"),
        ("by body", "/compromisos/tableros?por=body"),
        ("by presidency", "/compromisos/tableros?por=presidency"),
        ("by subject", "/compromisos/tableros?por=subject"),
        ("by meeting", "/compromisos/tableros?por=meeting"),
        ("asked of all", "/compromisos/a-todos"),
        ("of a meeting to come", $"/compromisos/reuniones/{FiftyThousand.Meeting}"),
        ("the brief of a country", "/paises/MEX/ficha"),
    ];

    public static async IAsyncEnumerable<Figure> Run(Ground ground)
    {
        var connectionString = await ground.Database("bench_boards");
        await using (var command = Ground.Command(connectionString))
        {
            await FilledSite.Prepare(command);
            await FiftyThousand.WriteMeeting(connectionString);
            await Preside(command);
            if (!await FiftyThousand.AreWritten(connectionString))
            {
                Ground.Say($"  keeping {Ground.Whole(Paragraphs)} synthetic paragraphs…");
                await Fill.Run(command, Paragraphs);
            }
        }
        await using var site = Ground.Site(connectionString);
        await site.StartAsync();
        var focalPoint = await Session.BeginAsync(site.Services);
        var secretariat = await Session.BeginAsync(
            site.Services,
            Office.Secretariat,
            Party.Secretariat
        );
        if (!await FiftyThousand.AreWritten(connectionString))
        {
            Ground.Say($"  writing {Ground.Whole(FiftyThousand.Commitments)} commitments…");
            await FiftyThousand.Write(connectionString, focalPoint.Person);
        }
        var address = Ground.AddressOf(site);
        var counted = await Counted(connectionString);

        foreach (var (what, path) in Boards)
        {
            yield return Board(what, await Times(path, InRound, focalPoint.Cookie));
        }
        var overview = await Overview(address, secretariat.Cookie);
        yield return Board(
            "the overview of the presidency",
            await Times(overview, InRound, secretariat.Cookie)
        );
        var desk = await Times("/escritorio", 4 * InRound, focalPoint.Cookie);
        yield return new(
            $"the desk of a country with {Ground.Whole(FiftyThousand.OfCostaRica)} commitments, median",
            desk.Median(),
            "ms"
        )
        {
            Asked = Target.AtMost(30),
        };
        yield return new("the same, 95th percentile", desk.Quantile(0.95), "ms")
        {
            Asked = Target.AtMost(30),
        };

        Figure Board(string what, List<double> times) =>
            new($"boards: {what}, median", times.Median(), "ms")
            {
                Asked = Target.AtMost(100),
                Reference = new("counting the lines by state in SQL", counted),
            };

        // The first round warms up.
        async Task<List<double>> Times(string path, int count, string cookie)
        {
            var times = new List<double>();
            for (var round = 0; round <= Rounds; round++)
            {
                var asked = await Load.Ask(
                    address,
                    [.. Enumerable.Repeat(path, count)],
                    1,
                    Longest,
                    cookie
                );
                times.AddRange(round == 0 ? [] : asked.Milliseconds);
            }
            return times;
        }
    }

    // The documents give years, and nobody presides by a year.
    private static async Task Preside(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var provider = scope.ServiceProvider;
        var facts = await provider.GetRequiredService<IConference>().Facts();
        if (facts.PresidingAt(provider.GetRequiredService<TimeProvider>().GetUtcNow()) is null)
        {
            await provider.GetRequiredService<IExamplePresidency>().Begin();
            await provider.GetRequiredService<ConferenceDb>().SaveChangesAsync();
        }
    }

    // The one of the presidency in office has its own address.
    private static async Task<string> Overview(Uri address, string cookie)
    {
        using var client = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }
        )
        {
            BaseAddress = address,
        };
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        using var answer = await client.GetAsync(
            new Uri("/presidencias/panorama", UriKind.Relative)
        );
        return answer.Headers.Location is { } location
            ? new Uri(address, location).AbsolutePath
            : throw new InvalidOperationException("Nobody presides: there is no overview.");
    }

    private static async Task<double> Counted(string connectionString)
    {
        await using var database = NpgsqlDataSource.Create(connectionString);
        var times = new List<double>();
        for (var i = 0; i < 12; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await FiftyThousand.Count(database);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        return times.Median();
    }
}
