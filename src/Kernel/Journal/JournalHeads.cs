using Npgsql;

namespace Puebla.Kernel.Journal;

/// <summary>Reads the heads that are published outside the database.</summary>
public sealed class JournalHeads(NpgsqlDataSource database)
{
    // Lines written at once may be chained in another order than their instants: the last link of a day is among its last lines.
    private const int Last = 500;

    /// <summary>The last link now; null before the first line.</summary>
    public static async Task<JournalHead?> Now(
        NpgsqlConnection connection,
        CancellationToken stop = default
    )
    {
        await using var command = new NpgsqlCommand(
            "select position, encode(hash, 'hex') from kernel.journal_link order by position desc limit 1",
            connection
        );
        await using var reader = await command.ExecuteReaderAsync(stop);
        return await reader.ReadAsync(stop) ? new(reader.GetInt64(0), reader.GetString(1)) : null;
    }

    /// <summary>The heads of the days from one to another that have lines, the newest first.</summary>
    public async Task<IReadOnlyList<DayHead>> Of(
        DateOnly first,
        DateOnly last,
        CancellationToken stop = default
    )
    {
        var days = Enumerable
            .Range(first.DayNumber, Math.Max(0, last.DayNumber - first.DayNumber + 1))
            .Select(DateOnly.FromDayNumber)
            .Reverse()
            .ToArray();
        await using var command = database.CreateCommand(
            $"""
            select day.date, head.position, encode(head.hash, 'hex'), head.at
            from unnest($1, $2, $3) with ordinality as day (date, start, finish, number)
            cross join lateral (
              select link.position, link.hash, line.at
              from (
                select id, at from kernel.journal
                where at >= day.start and at < day.finish
                order by at desc, id desc limit {Last}
              ) line
              join kernel.journal_link link on link.entry_id = line.id
              order by link.position desc limit 1
            ) head
            order by day.number
            """
        );
        command.Parameters.Add(new() { Value = days });
        command.Parameters.Add(new() { Value = Array.ConvertAll(days, JournalDay.StartOf) });
        command.Parameters.Add(
            new() { Value = Array.ConvertAll(days, day => JournalDay.StartOf(day.AddDays(1))) }
        );
        var heads = new List<DayHead>();
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            heads.Add(
                new(
                    reader.GetFieldValue<DateOnly>(0),
                    new(reader.GetInt64(1), reader.GetString(2)),
                    reader.GetFieldValue<DateTimeOffset>(3)
                )
            );
        }
        return heads;
    }
}
