using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Bench.Measuring;

/// <summary>The product's site over synthetic paragraphs.</summary>
internal sealed class FilledSite : IAsyncDisposable
{
    private readonly WebApplication _site;

    private FilledSite(WebApplication site, string connectionString) =>
        (_site, ConnectionString) = (site, connectionString);

    public string ConnectionString { get; }

    public IServiceProvider Services => _site.Services;

    public Uri Address => Ground.AddressOf(_site);

    public static async Task<FilledSite> StartAsync(Ground ground)
    {
        var paragraphs = ground.Options.Paragraphs;
        var connectionString = await ground.Database(
            FormattableString.Invariant($"bench_{paragraphs}")
        );
        await using var command = Ground.Command(connectionString);
        await Prepare(command);
        if (await Held(connectionString) == 0)
        {
            Ground.Say($"  keeping {Ground.Whole(paragraphs)} synthetic paragraphs…");
            var elapsed = await Fill.Run(command, paragraphs);
            Ground.Say(
                $"  {Ground.Whole((long)(paragraphs / elapsed.TotalSeconds))} paragraphs a second"
            );
            await Execute(connectionString, "vacuum (analyze)");
        }
        var site = Ground.Site(connectionString);
        await site.StartAsync();
        return new(site, connectionString);
    }

    /// <summary>Tables and facts, as <c>up</c> makes them.</summary>
    public static async Task Prepare(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ConferenceDb>().Database.MigrateAsync();
        await scope
            .ServiceProvider.GetRequiredService<IConferenceLoader>()
            .Load(Path.Combine(AppContext.BaseDirectory, "data", "crm"), Actor.System);
    }

    public static async Task Execute(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<int> Held(string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "select count(*)::int from record.instrument",
            connection
        );
        return (int)(await command.ExecuteScalarAsync())!;
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}
