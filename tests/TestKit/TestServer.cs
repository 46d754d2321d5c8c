using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Web.EmbeddedPostgres;
using Puebla.Web.Site;

namespace Puebla.TestKit;

/// <summary>The one server of a run, with the databases that others are copies of. It ends with the process.</summary>
internal static class TestServer
{
    // Many sites at once; and no test asks what a machine that loses its power has kept.
    private const string Settings = """
        max_connections = 400
        fsync = off
        full_page_writes = off
        max_wal_size = 4GB
        """;

    private static readonly Lazy<Task<EmptyCluster>> One = new(Start);
    private static readonly Lazy<Task<string>> MigratedOne = new(() => Make("migrated", Migrate));
    private static readonly Lazy<Task<string>> WithFactsOne = new(() => Make("facts", LoadFacts));

    /// <summary>The database whose schema is today's, and empty.</summary>
    public static Task<string> Migrated => MigratedOne.Value;

    /// <summary>The same with the registers loaded.</summary>
    public static Task<string> WithFacts => WithFactsOne.Value;

    /// <summary>Makes a database; a copy of <paramref name="template"/>, or empty. How to connect to it.</summary>
    public static async Task<string> Create(string name, string? template = null)
    {
        await Run(
            $"create database {name} owner {ClusterCreation.Role} template {template ?? "template1"}"
        );
        return await Connection(name);
    }

    /// <summary>Takes a database away, whoever is still connected.</summary>
    public static Task Drop(string name) => Run($"drop database {name} with (force)");

    private static async Task<EmptyCluster> Start()
    {
        var cluster = await EmptyCluster.StartAsync(Settings);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
            cluster.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return cluster;
    }

    private static async Task<string> Connection(string database) =>
        new NpgsqlConnectionStringBuilder((await One.Value).Lease.ConnectionString)
        {
            Database = database,
        }.ConnectionString;

    // As the server's administrator: the cleaner of the server, which may be at work in a database that goes, heeds nobody else.
    private static async Task Run(string sql)
    {
        var lease = (await One.Value).Lease;
        var administrator = new NpgsqlConnectionStringBuilder(lease.ConnectionString)
        {
            Username = "postgres",
            Password = await File.ReadAllTextAsync(
                new ClusterFolders(lease.DataFolder).AdminPassword
            ),
            Database = "postgres",
            Pooling = false,
        };
        await using var connection = new NpgsqlConnection(administrator.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 120 };
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> Make(string name, Func<IServiceProvider, Task> fill)
    {
        var template = name == "migrated" ? null : await Migrated;
        var connection = await Create(name, template);
        await using (var site = SiteHost.Build(RunningPuebla.Settings(connection, new FakeClock())))
        await using (var scope = site.Services.CreateAsyncScope())
        {
            await fill(scope.ServiceProvider);
        }
        // A copy is made of what nobody is connected to, and the cleaner of the server counts.
        await Run($"alter database {name} allow_connections false");
        return name;
    }

    private static Task Migrate(IServiceProvider services) =>
        services.GetRequiredService<ConferenceDb>().Database.MigrateAsync();

    private static Task LoadFacts(IServiceProvider services) =>
        services
            .GetRequiredService<IConferenceLoader>()
            .Load(Path.Combine(SampleFolder.Root, "data", "crm"), Actor.System);
}
