using Microsoft.EntityFrameworkCore;
using Npgsql;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;

namespace Puebla.Web.Commands;

/// <summary>Brings a database to what this version of Puebla expects. Several processes may start at once; one does it, the others wait.</summary>
internal static class Preparation
{
    /// <summary>Any number that nobody else locks in this database.</summary>
    private const long LockNumber = 0x50_75_65_62_6C_61;

    private static readonly IReadOnlyList<Func<IServiceProvider, CancellationToken, Task>> Steps =
    [
        MigrateAsync,
        LoadFactsAsync,
    ];

    public static async Task RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var holder = await services
            .GetRequiredService<NpgsqlDataSource>()
            .OpenConnectionAsync(cancellation);
        await LockAsync(holder, "select pg_advisory_lock($1)", cancellation);
        try
        {
            foreach (var step in Steps)
            {
                await using var scope = services.CreateAsyncScope();
                await step(scope.ServiceProvider, cancellation);
            }
        }
        finally
        {
            await LockAsync(holder, "select pg_advisory_unlock($1)", CancellationToken.None);
        }
    }

    private static async Task MigrateAsync(
        IServiceProvider services,
        CancellationToken cancellation
    )
    {
        if (
            !await SchemaVersion.IsCurrentAsync(
                services.GetRequiredService<NpgsqlDataSource>(),
                cancellation
            )
        )
        {
            await services.GetRequiredService<ConferenceDb>().Database.MigrateAsync(cancellation);
        }
    }

    private static async Task LoadFactsAsync(
        IServiceProvider services,
        CancellationToken cancellation
    )
    {
        var facts = Path.Combine(AppContext.BaseDirectory, "data", "crm");
        await services
            .GetRequiredService<IConferenceLoader>()
            .Load(facts, Actor.System, cancellation);
    }

    private static async Task LockAsync(
        NpgsqlConnection connection,
        string sql,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        command.Parameters.Add(new() { Value = LockNumber });
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
