using System.Globalization;
using Puebla.Web.Commands;
using Puebla.Web.EmbeddedPostgres;

namespace Puebla.Tests.Host;

public sealed class EmbeddedPostgresTests
{
    [Fact]
    public async Task The_first_to_come_starts_the_server_and_the_last_to_leave_stops_it()
    {
        using var place = new ClusterFixture();
        var first = await place.TakeAsync();
        var server = place.Running!.ProcessId;
        var second = await place.TakeAsync();

        await first.DisposeAsync();
        Assert.Equal(server, place.Running!.ProcessId);
        Assert.Equal(1, await ClusterFixture.AskAsync<int>(second.ConnectionString, "select 1"));

        await second.DisposeAsync();
        Assert.Null(place.Running);
        Assert.False(File.Exists(PostmasterFile.PathIn(place.Folders.Cluster)));
    }

    [Fact]
    public async Task What_was_written_is_there_after_another_start()
    {
        using var place = new ClusterFixture();
        await using (var first = await place.TakeAsync())
        {
            await ClusterFixture.AskAsync<long>(
                first.ConnectionString,
                "create table kept as select 7::bigint as n; select n from kept"
            );
        }
        await using var second = await place.TakeAsync();

        Assert.Equal(
            7,
            await ClusterFixture.AskAsync<long>(second.ConnectionString, "select n from kept")
        );
    }

    [Fact]
    public async Task Pueblas_own_role_is_no_superuser_and_nobody_enters_without_a_password()
    {
        using var place = new ClusterFixture();
        await using var lease = await place.TakeAsync();

        Assert.Equal(
            "off",
            await ClusterFixture.AskAsync<string>(lease.ConnectionString, "show is_superuser")
        );
        Assert.Equal(
            "",
            await ClusterFixture.AskAsync<string>(lease.ConnectionString, "show listen_addresses")
        );
        var entry = await File.ReadAllLinesAsync(
            Path.Combine(place.Folders.Cluster, "pg_hba.conf"),
            TestContext.Current.CancellationToken
        );
        Assert.All(
            entry.Where(line => line.Length > 0 && line[0] != '#'),
            line => Assert.EndsWith("scram-sha-256", line, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_password_is_for_its_owner_alone_and_in_no_list_of_processes()
    {
        using var place = new ClusterFixture();
        await using var lease = await place.TakeAsync();
        var stop = TestContext.Current.CancellationToken;
        var password = await File.ReadAllTextAsync(place.Folders.Password, stop);

        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite,
            File.GetUnixFileMode(place.Folders.Password)
        );
        var words = await File.ReadAllTextAsync($"/proc/{place.Running!.ProcessId}/cmdline", stop);
        Assert.DoesNotContain(password, words, StringComparison.Ordinal);
        Assert.DoesNotContain(
            password,
            await File.ReadAllTextAsync(place.Folders.Log, stop),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_long_path_gets_a_short_folder_for_the_socket()
    {
        using var place = new ClusterFixture(
            string.Join('/', Enumerable.Repeat("a-folder-with-a-long-name", 5))
        );
        await using var lease = await place.TakeAsync();

        Assert.DoesNotContain(place.Root, place.Running!.SocketFolder, StringComparison.Ordinal);
        Assert.True(place.Running.SocketFolder.Length < 90);
    }

    [Fact]
    public async Task Several_data_folders_run_side_by_side()
    {
        using var here = new ClusterFixture();
        using var there = new ClusterFixture();
        await using var one = await here.TakeAsync();
        await using var other = await there.TakeAsync();

        Assert.NotEqual(here.Running!.ProcessId, there.Running!.ProcessId);
    }

    [Fact]
    public async Task A_cluster_that_was_never_finished_is_made_anew()
    {
        using var place = new ClusterFixture();
        Directory.CreateDirectory(place.Folders.Unfinished);
        await File.WriteAllTextAsync(
            Path.Combine(place.Folders.Unfinished, "PG_VERSION"),
            "15\n",
            TestContext.Current.CancellationToken
        );

        await using var lease = await place.TakeAsync();

        Assert.Equal(1, await ClusterFixture.AskAsync<int>(lease.ConnectionString, "select 1"));
    }

    [Fact]
    public async Task A_cluster_of_another_version_is_refused_with_both_versions_named()
    {
        using var place = new ClusterFixture();
        await place.MakeAsync();
        await File.WriteAllTextAsync(
            Path.Combine(place.Folders.Cluster, "PG_VERSION"),
            "9\n",
            TestContext.Current.CancellationToken
        );

        var refusal = await Assert.ThrowsAsync<RefusedException>(place.TakeAsync);

        Assert.Equal("database.other-version", refusal.Code);
        var installed = await PostgresBinaries
            .Locate("/")!
            .MajorAsync(TestContext.Current.CancellationToken);
        Assert.Contains("9", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(
            installed.ToString(CultureInfo.InvariantCulture),
            refusal.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_data_folder_that_the_databases_user_cannot_enter_is_refused()
    {
        Assert.SkipUnless(Libc.EffectiveUserId() == 0, "Only root hands over to another user.");
        using var place = new ClusterFixture("inside");
        Directory.CreateDirectory(
            place.Root,
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        );

        var refusal = await Assert.ThrowsAsync<RefusedException>(place.TakeAsync);

        Assert.Equal("database.data-folder-closed", refusal.Code);
        Assert.Contains("--data", refusal.Message, StringComparison.Ordinal);
    }
}
