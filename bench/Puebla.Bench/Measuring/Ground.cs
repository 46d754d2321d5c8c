using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Puebla.Web;
using Puebla.Web.EmbeddedPostgres;
using Puebla.Web.Site;

namespace Puebla.Bench.Measuring;

/// <summary>Where the benches stand: a PostgreSQL of their own, in which each that needs one has a database.</summary>
internal sealed class Ground : IAsyncDisposable
{
    private readonly DatabaseLease _lease;
    private readonly string? _folder;
    private FilledSite? _filled;

    private Ground(BenchOptions options, DatabaseLease lease, string? folder) =>
        (Options, _lease, _folder) = (options, lease, folder);

    public BenchOptions Options { get; }

    public static async Task<Ground> StartAsync(BenchOptions options)
    {
        var folder = options.Data ?? TemporaryFolder();
        var lease = await DatabaseLease.TakeAsync(
            new DatabaseChoice(null, folder, Home),
            TimeProvider.System,
            CancellationToken.None
        );
        return new(options, lease, options.Data is null ? folder : null);
    }

    /// <summary>Puebla's own folder, where the script says it is.</summary>
    public static string Home =>
        Environment.GetEnvironmentVariable("PUEBLA_HOME") ?? AppContext.BaseDirectory;

    /// <summary>A folder that the database's own user can enter; not that of the account.</summary>
    public static string TemporaryFolder() =>
        Path.Combine("/var/tmp", $"puebla-bench-{Guid.NewGuid():N}"[..20]);

    /// <summary>Progress goes where it disturbs neither table nor JSON.</summary>
    public static void Say(string line) => Console.Error.WriteLine(line);

    /// <summary>The site over as many synthetic paragraphs as were asked for, started.</summary>
    public async Task<FilledSite> Filled() => _filled ??= await FilledSite.StartAsync(this);

    /// <summary>How to reach a database of this name, made where it is new.</summary>
    public async Task<string> Database(string name)
    {
        await using var connection = new NpgsqlConnection(_lease.ConnectionString);
        await connection.OpenAsync();
        await using var exists = new NpgsqlCommand(
            "select 1 from pg_database where datname = $1",
            connection
        );
        exists.Parameters.Add(new() { Value = name });
        if (await exists.ExecuteScalarAsync() is null)
        {
            await using var create = new NpgsqlCommand($"create database {name}", connection);
            await create.ExecuteNonQueryAsync();
        }
        return new NpgsqlConnectionStringBuilder(_lease.ConnectionString)
        {
            Database = name,
        }.ConnectionString;
    }

    /// <summary>The product's site on a free port, without its limit on requests.</summary>
    public static WebApplication Site(
        string connectionString,
        Action<IServiceCollection>? services = null
    ) =>
        SiteHost.Build(
            new()
            {
                ConnectionString = connectionString,
                Listen = [new(IPAddress.Loopback, 0)],
                RequestsPerSecond = 0,
                Services = collection =>
                {
                    collection.AddLogging(log => log.ClearProviders());
                    services?.Invoke(collection);
                },
            }
        );

    /// <summary>The modules without a site, as a command has them.</summary>
    public static ServiceProvider Command(string connectionString) =>
        new ServiceCollection()
            .AddLogging()
            .AddLocalization()
            .AddPuebla(connectionString)
            .BuildServiceProvider();

    public static Uri AddressOf(WebApplication site) => new(site.Urls.First());

    public static string Whole(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        if (_filled is not null)
        {
            await _filled.DisposeAsync();
        }
        await _lease.DisposeAsync();
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
