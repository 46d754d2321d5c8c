using System.Diagnostics;
using System.Globalization;
using Puebla.Web.EmbeddedPostgres;

namespace Puebla.Tests.Host;

public sealed class CrashTests
{
    [Fact]
    public async Task A_server_whose_owner_was_killed_is_adopted_with_all_it_holds()
    {
        using var place = new ClusterFixture();
        await place.MakeAsync();
        int server;
        using (var owner = StartSite(place))
        {
            await UntilGreetedAsync(owner);
            server = place.Running!.ProcessId;
            owner.Kill();
            await owner.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        Assert.Equal(server, place.Running?.ProcessId);

        await using (var next = await place.TakeAsync())
        {
            Assert.Equal(server, place.Running!.ProcessId);
            Assert.True(
                await ClusterFixture.AskAsync<bool>(
                    next.ConnectionString,
                    "select to_regclass('kernel.journal') is not null"
                )
            );
        }
        Assert.Null(place.Running);
    }

    [Fact]
    public async Task A_server_that_was_killed_is_started_again()
    {
        using var place = new ClusterFixture();
        await using var before = await place.TakeAsync();
        await ClusterFixture.AskAsync<long>(
            before.ConnectionString,
            "create table kept as select 7::bigint as n; select n from kept"
        );
        const int Kill = 9;
        var server = place.Running!.ProcessId;
        Assert.Equal(0, Libc.Signal(server, Kill));
        Assert.True(
            await Waiting.UntilAsync(
                () => place.Running is null,
                TimeSpan.FromSeconds(30),
                TimeProvider.System,
                TestContext.Current.CancellationToken
            )
        );

        await using var after = await place.TakeAsync();

        Assert.Equal(
            7,
            await ClusterFixture.AskAsync<long>(after.ConnectionString, "select n from kept")
        );
    }

    [Fact]
    public async Task A_number_left_behind_that_now_belongs_to_another_program_hinders_nobody()
    {
        using var place = new ClusterFixture();
        await place.MakeAsync();
        var left = string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessId}\n{place.Folders.Cluster}\n1\n5432\n{place.Folders.Data}/run\n\n0 0\nready\n"
        );
        await File.WriteAllTextAsync(
            PostmasterFile.PathIn(place.Folders.Cluster),
            left,
            TestContext.Current.CancellationToken
        );
        await File.WriteAllTextAsync(
            Path.Combine(place.Folders.Data, "run", SocketFolder.LockName),
            left,
            TestContext.Current.CancellationToken
        );
        Assert.Null(place.Running);

        await using var lease = await place.TakeAsync();

        Assert.Equal(1, await ClusterFixture.AskAsync<int>(lease.ConnectionString, "select 1"));
        Assert.NotEqual(Environment.ProcessId, place.Running!.ProcessId);
    }

    private static Process StartSite(ClusterFixture place)
    {
        using var free = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        free.Start();
        var port = ((System.Net.IPEndPoint)free.LocalEndpoint).Port.ToString(
            CultureInfo.InvariantCulture
        );
        free.Stop();
        var program = Path.Combine(AppContext.BaseDirectory, "Puebla.Web.dll");
        return Process.Start(
            new ProcessStartInfo(
                "dotnet",
                ["exec", program, "up", "--data", place.Folders.Data, "--port", port]
            )
            {
                UseShellExecute = false,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            }
        )!;
    }

    private static async Task UntilGreetedAsync(Process site)
    {
        while (
            await site.StandardError.ReadLineAsync(TestContext.Current.CancellationToken)
                is { } line
        )
        {
            if (line.Contains("http://localhost:", StringComparison.Ordinal))
            {
                return;
            }
        }
        Assert.Fail("The site ended before it served.");
    }
}
