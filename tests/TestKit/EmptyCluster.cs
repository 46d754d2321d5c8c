using Puebla.Web.EmbeddedPostgres;

namespace Puebla.TestKit;

/// <summary>A PostgreSQL of its own in a folder of its own, both gone afterwards. For what stops, kills or moves a server; all others take an <see cref="OwnDatabase"/>, which is there much sooner.</summary>
public sealed class EmptyCluster : IAsyncDisposable
{
    private readonly string _folder;

    private EmptyCluster(string folder, DatabaseLease lease) => (_folder, Lease) = (folder, lease);

    /// <summary>The use of it.</summary>
    public DatabaseLease Lease { get; }

    /// <summary>Starts one, with settings of PostgreSQL's that win over Puebla's.</summary>
    public static async Task<EmptyCluster> StartAsync(
        string? settings = null,
        CancellationToken stop = default
    )
    {
        // Not the temporary folder of the account: the database's own user must be able to enter.
        var folder = Path.Combine("/var/tmp", $"puebla-test-{Guid.NewGuid():N}"[..24]);
        var lease = await Take();
        if (settings is not null)
        {
            var file = Path.Combine(
                new ClusterFolders(folder).Cluster,
                ServerSettings.LocalFileName
            );
            await File.WriteAllTextAsync(file, settings, stop);
            await lease.DisposeAsync();
            lease = await Take();
        }
        return new(folder, lease);

        Task<DatabaseLease> Take() =>
            DatabaseLease.TakeAsync(
                new DatabaseChoice(null, folder, folder),
                TimeProvider.System,
                stop
            );
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Lease.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
