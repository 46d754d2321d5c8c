using Npgsql;
using Puebla.Web.Commands;

namespace Puebla.Web.EmbeddedPostgres;

/// <summary>
/// A process's use of the database: Puebla's own cluster, which the first to come starts and the last to leave stops, or a server
/// named by a connection string, which is left alone. The one way to the database for every command.
/// </summary>
public sealed class DatabaseLease : IAsyncDisposable
{
    /// <summary>Long enough for another process to make the cluster or bring it back after a crash.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    private readonly ClusterFolders _folders;
    private readonly Server? _server;
    private readonly FileLock? _use;
    private readonly TimeProvider _clock;

    private DatabaseLease(
        ClusterFolders folders,
        string connectionString,
        TimeProvider clock,
        Server? server,
        FileLock? use
    )
    {
        (_folders, ConnectionString, _clock, _server, _use) = (
            folders,
            connectionString,
            clock,
            server,
            use
        );
    }

    /// <summary>How to connect. It holds a password: never print it.</summary>
    public string ConnectionString { get; }

    /// <summary>The folder that holds what this Puebla keeps outside the database.</summary>
    public string DataFolder => _folders.Data;

    /// <summary>Whether the database is Puebla's own cluster.</summary>
    public bool IsEmbedded => _server is not null;

    /// <summary>Takes part in the use of the database, starting it where need be.</summary>
    /// <exception cref="RefusedException">It cannot be used; the message says what to do.</exception>
    public static async Task<DatabaseLease> TakeAsync(
        DatabaseChoice choice,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (choice.ConnectionString is { } external)
        {
            var connectionString = await ExternalDatabase.CheckAsync(external, cancellation);
            var data = await EmbeddedPostgres.DataFolder.ChooseAsync(
                choice.Data,
                choice.Home,
                cancellation
            );
            return new(new(data), connectionString, clock, server: null, use: null);
        }
        return await TakeEmbeddedAsync(choice, clock, cancellation);
    }

    /// <summary>Leaves; the last one stops the server.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_use is null || _server is null)
        {
            return;
        }
        using var starting = await FileLock.TakeAsync(
            _folders.Start,
            shared: false,
            LongestWait,
            _clock,
            CancellationToken.None
        );
        await LeaveAsync(_folders, _server, _use);
    }

    private static async Task LeaveAsync(ClusterFolders folders, Server server, FileLock use)
    {
        use.Dispose();
        using var alone = FileLock.TryTake(folders.Users, shared: false);
        if (alone is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await server.StopAsync();
        }
    }

    private static async Task<DatabaseLease> TakeEmbeddedAsync(
        DatabaseChoice choice,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var data = await EmbeddedPostgres.DataFolder.ChooseAsync(
            choice.Data,
            choice.Home,
            cancellation
        );
        var folders = new ClusterFolders(data);
        var user = await DatabaseUser.ForAsync(folders.Cluster, cancellation);
        await EmbeddedPostgres.DataFolder.PrepareAsync(data, user, cancellation);
        var server = new Server(folders, user, choice.Home, clock);
        using var starting = await FileLock.TakeAsync(
            folders.Start,
            shared: false,
            LongestWait,
            clock,
            cancellation
        );
        var use = await FileLock.TakeAsync(
            folders.Users,
            shared: true,
            LongestWait,
            clock,
            cancellation
        );
        try
        {
            var sockets = await server.EnsureAsync(cancellation);
            return new(
                folders,
                await ConnectAsync(sockets, folders, cancellation),
                clock,
                server,
                use
            );
        }
        catch
        {
            await LeaveAsync(folders, server, use);
            throw;
        }
    }

    private static async Task<string> ConnectAsync(
        string sockets,
        ClusterFolders folders,
        CancellationToken cancellation
    )
    {
        if (!File.Exists(folders.Password))
        {
            throw new RefusedException("database.no-password", folders.Password);
        }
        var connection = new NpgsqlConnectionStringBuilder
        {
            Host = sockets,
            Username = ClusterCreation.Role,
            Database = ClusterCreation.Role,
            Password = await File.ReadAllTextAsync(folders.Password, cancellation),
        };
        await using var first = new NpgsqlConnection(
            $"{connection.ConnectionString};Pooling=false"
        );
        await first.OpenAsync(cancellation);
        return connection.ConnectionString;
    }
}

/// <summary>Which database a command is to use.</summary>
/// <param name="ConnectionString">An external server; null for Puebla's own.</param>
/// <param name="Data">The data folder asked for; null for the usual one.</param>
/// <param name="Home">Puebla's own folder, beside which the usual data folder lies.</param>
public sealed record DatabaseChoice(string? ConnectionString, string? Data, string Home);
