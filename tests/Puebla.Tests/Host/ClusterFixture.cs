using Npgsql;
using Puebla.Web.EmbeddedPostgres;

namespace Puebla.Tests.Host;

/// <summary>A data folder that the database's user can enter, gone with the test.</summary>
internal sealed class ClusterFixture : IDisposable
{
    public ClusterFixture(string name = "")
    {
        Assert.SkipWhen(
            PostgresBinaries.Locate(AppContext.BaseDirectory) is null,
            "PostgreSQL's server is not installed here."
        );
        Root = Path.Combine("/var/tmp", $"puebla-host-{Guid.NewGuid():N}"[..20]);
        Folders = new(Path.Combine(Root, name));
    }

    public string Root { get; }

    public ClusterFolders Folders { get; }

    public PostmasterFile? Running => PostmasterFile.ReadRunning(Folders.Cluster);

    public Task<DatabaseLease> TakeAsync() =>
        DatabaseLease.TakeAsync(
            new(null, Folders.Data, AppContext.BaseDirectory),
            TimeProvider.System,
            TestContext.Current.CancellationToken
        );

    /// <summary>Makes the cluster and leaves it stopped.</summary>
    public async Task MakeAsync()
    {
        await using var lease = await TakeAsync();
    }

    public static async Task<T> AskAsync<T>(string connectionString, string sql)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var connection = new NpgsqlConnection($"{connectionString};Pooling=false");
        await connection.OpenAsync(stop);
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync(stop))!;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
