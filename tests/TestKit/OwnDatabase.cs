using Puebla.Web.EmbeddedPostgres;

namespace Puebla.TestKit;

/// <summary>A database of its own on the server of the run, gone afterwards.</summary>
public sealed class OwnDatabase : IAsyncDisposable
{
    private readonly string _name;
    private readonly string _folder;

    private OwnDatabase(string name, string folder, DatabaseLease lease) =>
        (_name, _folder, Lease) = (name, folder, lease);

    /// <summary>The use of it.</summary>
    public DatabaseLease Lease { get; }

    /// <summary>One without any schema.</summary>
    public static Task<OwnDatabase> Empty() => Make(null);

    /// <summary>One with today's schema and nothing in it.</summary>
    public static async Task<OwnDatabase> Migrated() => await Make(await TestServer.Migrated);

    /// <summary>One with the registers of the Conference loaded.</summary>
    public static async Task<OwnDatabase> WithFacts() => await Make(await TestServer.WithFacts);

    private static async Task<OwnDatabase> Make(string? template)
    {
        var name = $"own_{Guid.NewGuid():N}"[..16];
        var connection = await TestServer.Create(name, template);
        var folder = Path.Combine("/var/tmp", $"puebla-test-{name}");
        return new(
            name,
            folder,
            await DatabaseLease.TakeAsync(
                new DatabaseChoice(connection, folder, folder),
                TimeProvider.System,
                CancellationToken.None
            )
        );
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Lease.DisposeAsync();
        await TestServer.Drop(_name);
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
