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

    public static async Task RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<NpgsqlDataSource>();
        await using var holder = await database.OpenConnectionAsync(cancellation);
        await ExecuteAsync(holder, "select pg_advisory_lock($1)", cancellation);
        try
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>().Database;
            if (!await SchemaVersion.IsCurrentAsync(holder, cancellation))
            {
                await db.MigrateAsync(cancellation);
            }
            await scope
                .ServiceProvider.GetRequiredService<IConferenceLoader>()
                .Load(Path.Combine(CommandContext.Home, "data", "crm"), Actor.System, cancellation);
        }
        finally
        {
            await ExecuteAsync(holder, "select pg_advisory_unlock($1)", CancellationToken.None);
        }
    }

    private static async Task ExecuteAsync(
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
