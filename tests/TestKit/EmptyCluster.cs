using Puebla.Web.EmbeddedPostgres;

namespace Puebla.TestKit;

/// <summary>A PostgreSQL of its own in a folder of its own, both gone afterwards.</summary>
public sealed class EmptyCluster : IAsyncDisposable
{
    private readonly string _folder;

    private EmptyCluster(string folder, DatabaseLease lease) => (_folder, Lease) = (folder, lease);

    /// <summary>The use of it.</summary>
    public DatabaseLease Lease { get; }

    /// <summary>Starts one.</summary>
    public static async Task<EmptyCluster> StartAsync(CancellationToken stop = default)
    {
        // Not the temporary folder of the account: the database's own user must be able to enter.
        var folder = Path.Combine("/var/tmp", $"puebla-test-{Guid.NewGuid():N}"[..24]);
        return new(
            folder,
            await DatabaseLease.TakeAsync(
                new DatabaseChoice(null, folder, folder),
                TimeProvider.System,
                stop
            )
        );
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Lease.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
