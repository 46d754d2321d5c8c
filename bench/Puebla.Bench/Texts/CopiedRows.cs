using System.Diagnostics;
using Npgsql;
using Puebla.Bench.Measuring;

namespace Puebla.Bench.Texts;

/// <summary>How long PostgreSQL needs for the rows alone: everything that an import wrote, copied into empty tables with the same indexes.</summary>
internal static class CopiedRows
{
    private static readonly string[] Tables =
    [
        "instrument",
        "original",
        "original_piece",
        "version",
        "address",
        "provision",
        "clause",
        "search_entry",
        "word",
    ];

    public static async Task<TimeSpan> Time(string connectionString)
    {
        var time = TimeSpan.Zero;
        await using var database = NpgsqlDataSource.Create(connectionString);
        await using var connection = await database.OpenConnectionAsync();
        foreach (var table in Tables)
        {
            await FilledSite.Execute(
                connectionString,
                $"create table copied_{table} (like record.{table} including indexes including generated)"
            );
            using var rows = new MemoryStream();
            await using (
                var from = await connection.BeginRawBinaryCopyAsync(
                    $"copy record.{table} to stdout (format binary)"
                )
            )
            {
                await from.CopyToAsync(rows);
            }
            rows.Position = 0;
            var started = Stopwatch.GetTimestamp();
            await using (
                var to = await connection.BeginRawBinaryCopyAsync(
                    $"copy copied_{table} from stdin (format binary)"
                )
            )
            {
                await rows.CopyToAsync(to);
            }
            time += Stopwatch.GetElapsedTime(started);
        }
        return time;
    }
}
