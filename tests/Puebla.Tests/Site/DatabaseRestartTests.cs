using System.Net;
using Puebla.Kernel.Access;
using Puebla.TestKit;
using Puebla.Tests.Journal;
using Puebla.Tests.Record;
using Puebla.Web.EmbeddedPostgres;

namespace Puebla.Tests.Site;

/// <summary>The database goes down in the middle of the day and comes back.</summary>
public sealed class DatabaseRestartTests
{
    private const string Closed = "/acervo/grcm-2073-03-01";
    private const string Open = "/acervo/grcm-2073-03-02";

    [Fact]
    public async Task Restarted_under_load_nobody_sees_more_than_before_and_no_line_of_the_journal_is_lost()
    {
        await using var cluster = await EmptyCluster.StartAsync();
        await using var here = await RunningPuebla.OnAsync(cluster.Lease);
        await here.Keep(
            Record.Texts.Of(new(2073, 3, 1), ("1", "Un párrafo reservado.")),
            Audience.Members
        );
        await here.Keep(Record.Texts.Of(new(2073, 3, 2), ("1", "Un párrafo de todos.")));
        using var enough = new CancellationTokenSource();
        var written = 0;
        var seen = new List<string>();
        var failures = 0;
        Task[] load =
        [
            .. Enumerable.Range(0, 3).Select(_ => Until(enough, () => Visit(null, Closed))),
            .. Enumerable.Range(0, 3).Select(_ => Until(enough, () => Visit(null, Open))),
            .. Enumerable.Range(0, 3).Select(_ => Until(enough, () => Visit("members", Closed))),
            .. Enumerable.Range(0, 2).Select(_ => Until(enough, Write)),
        ];

        KillDatabase(cluster.Lease.DataFolder);
        while (Volatile.Read(ref failures) < 20)
        {
            await Visit("members", Closed);
        }
        await using (
            var again = await DatabaseLease.TakeAsync(
                new DatabaseChoice(null, cluster.Lease.DataFolder, cluster.Lease.DataFolder),
                TimeProvider.System,
                default
            )
        )
        {
            await Healthy(here);
            await enough.CancelAsync();
            await Task.WhenAll(load);

            Assert.Equal(HttpStatusCode.OK, await Status("members", Closed));
            Assert.Equal(HttpStatusCode.OK, await Status(null, Open));
            Assert.Equal(HttpStatusCode.NotFound, await Status(null, Closed));
        }

        Assert.Empty(seen);
        Assert.True(written > 0, "Nothing was written at all.");
        var kept = await Lines.One<long>(
            here.ConnectionString,
            "select count(*) from kernel.journal where action = 'test.load'"
        );
        Assert.True(kept >= written, $"{written} lines were acknowledged and {kept} are there.");
        var chain = await Lines.Chain(here.ConnectionString);
        Assert.All(chain, link => Assert.Equal(link.Reckoned, link.Written));
        Assert.Equal(
            await Lines.One<long>(here.ConnectionString, "select count(*) from kernel.journal"),
            chain.Count
        );

        async Task<HttpStatusCode> Status(string? audiences, string path)
        {
            using var answer = await here.Ask(path, audiences);
            return answer.StatusCode;
        }

        async Task Visit(string? audiences, string path)
        {
            var status = await Status(audiences, path);
            if (status == HttpStatusCode.InternalServerError)
            {
                Interlocked.Increment(ref failures);
            }
            var right =
                audiences is null && path == Closed
                    ? status is HttpStatusCode.NotFound
                    : status is HttpStatusCode.OK;
            if (!right && status != HttpStatusCode.InternalServerError)
            {
                lock (seen)
                {
                    seen.Add($"{audiences ?? "visitor"} got {status} at {path}");
                }
            }
        }

        async Task Write()
        {
            try
            {
                await Lines.Write(here, "load", action: "test.load");
                Interlocked.Increment(ref written);
            }
            catch (Exception lost)
                when (lost
                        is Npgsql.NpgsqlException
                            or InvalidOperationException
                            or Microsoft.EntityFrameworkCore.DbUpdateException
                )
            {
                // What was not acknowledged may be there or not.
            }
        }
    }

    private static async Task Until(CancellationTokenSource enough, Func<Task> act)
    {
        while (!enough.IsCancellationRequested)
        {
            await Task.Yield();
            await act();
        }
    }

    // The feed waits for the clock between its attempts.
    private static async Task Healthy(RunningPuebla puebla)
    {
        for (var attempt = 0; attempt < 2000; attempt++)
        {
            puebla.Clock.Set(puebla.Clock.GetUtcNow().AddSeconds(2));
            using var answer = await puebla.Ask("/health");
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                return;
            }
        }
        Assert.Fail("The site did not come back.");
    }

    private static void KillDatabase(string data)
    {
        var server =
            PostmasterFile.ReadRunning(new ClusterFolders(data).Cluster)
            ?? throw new InvalidOperationException("No server runs.");
        Assert.Equal(0, Libc.Signal(server.ProcessId, Libc.Quit));
    }
}
