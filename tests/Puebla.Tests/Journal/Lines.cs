using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.TestKit;

namespace Puebla.Tests.Journal;

/// <summary>Lines for tests, and looks into the tables.</summary>
internal static class Lines
{
    public static async Task Write(
        RunningPuebla puebla,
        string subject,
        string reason = "Porque sí.",
        string action = "test.done",
        Actor? actor = null,
        Mandate? mandate = null,
        Audience? audience = null,
        object? details = null
    )
    {
        await using var scope = puebla.Services.CreateAsyncScope();
        scope
            .ServiceProvider.GetRequiredService<JournalWriter>()
            .Add(actor ?? Actor.System, action, subject, reason, details, mandate, audience);
        await scope.ServiceProvider.GetRequiredService<ConferenceDb>().SaveChangesAsync();
    }

    public static async Task Sql(string connection, string sql)
    {
        await using var database = NpgsqlDataSource.Create(connection);
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<T> One<T>(string connection, string sql)
    {
        await using var database = NpgsqlDataSource.Create(connection);
        await using var command = database.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>The chain as C# reckons it from the rows, beside what the database wrote.</summary>
    public static async Task<List<(long Position, string Written, string Reckoned)>> Chain(
        string connection
    )
    {
        await using var database = NpgsqlDataSource.Create(connection);
        await using var command = database.CreateCommand(
            """
            select k.position, encode(k.hash, 'hex'), j.id, j.at, j.actor_id, j.mandate, j.audience, j.action, j.subject, j.seal, j.details
            from kernel.journal_link k join kernel.journal j on j.id = k.entry_id order by k.position
            """
        );
        var chain = new List<(long, string, string)>();
        var last = JournalHash.Before;
        await using var row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync())
        {
            var line = new JournalLine(
                row.GetInt64(2),
                row.GetFieldValue<DateTimeOffset>(3),
                row.GetString(4),
                row.GetString(5),
                row.GetString(6),
                row.GetString(7),
                row.GetString(8),
                row.GetFieldValue<byte[]>(9),
                row.GetString(10)
            );
            last = JournalHash.Link(last, JournalHash.Digest(line));
            chain.Add((row.GetInt64(0), row.GetString(1), Convert.ToHexStringLower(last)));
        }
        return chain;
    }
}
