using Npgsql;
using Puebla.Kernel.Access;
using Puebla.Kernel.Journal;

namespace Puebla.Desk.ReadJournal;

/// <summary>A line as it is kept, with its place in the chain.</summary>
internal sealed record ReadLine(
    JournalLine Line,
    string? Reason,
    byte[]? Salt,
    JournalHead Link,
    string Previous
)
{
    public LineMark Mark => new(Line.At, Line.Id);
}

/// <summary>Reads the lines that are for the one who asks: those of their audiences and those that they wrote themselves.</summary>
internal sealed class JournalLines(NpgsqlDataSource database)
{
    private const string Chosen = """
        select c.id, c.at, c.actor_id, c.mandate, c.audience, c.action, c.subject, c.seal, c.details, c.reason, c.salt,
               k.position, encode(k.hash, 'hex'), encode(p.hash, 'hex')
        from ({0}) c
        join kernel.journal_link k on k.entry_id = c.id
        left join kernel.journal_link p on p.position = k.position - 1
        order by c.at desc, c.id desc limit @most
        """;

    /// <summary>The newest first; at most so many.</summary>
    public async Task<IReadOnlyList<ReadLine>> Page(
        JournalFilter filter,
        Actor actor,
        int most,
        CancellationToken stop
    )
    {
        await using var command = database.CreateCommand();
        var conditions = Conditions(filter, command);
        // A narrow filter is found by its own index; without one each audience is, and the pages are merged.
        var narrow = filter.Person ?? filter.Party ?? filter.Subject;
        var lines = narrow is not null
            ? $"""
                select * from kernel.journal where (audience = any(@audiences) or actor_id = @me){conditions}
                order by at desc, id desc limit @most
                """
            : $"""
                select j.* from unnest(@audiences) mine (audience) cross join lateral (
                  select * from kernel.journal where audience = mine.audience{conditions}
                  order by at desc, id desc limit @most
                ) j
                union all (
                  select * from kernel.journal where actor_id = @me and audience <> all(@audiences){conditions}
                  order by at desc, id desc limit @most
                )
                """;
        command.CommandText = Chosen.Replace("{0}", lines, StringComparison.Ordinal);
        Add(command, "audiences", Audiences(actor));
        Add(command, "me", actor.Id);
        Add(command, "most", most);
        return await Read(command, stop);
    }

    /// <summary>One line by its position; null where it is not there or not for the one who asks.</summary>
    public async Task<ReadLine?> Find(long position, Actor actor, CancellationToken stop)
    {
        await using var command = database.CreateCommand(
            Chosen.Replace(
                "{0}",
                """
                select j.* from kernel.journal j join kernel.journal_link l on l.entry_id = j.id
                where l.position = @position and (j.audience = any(@audiences) or j.actor_id = @me)
                """,
                StringComparison.Ordinal
            )
        );
        Add(command, "position", position);
        Add(command, "audiences", Audiences(actor));
        Add(command, "me", actor.Id);
        Add(command, "most", 1);
        return await Read(command, stop) is [var line, ..] ? line : null;
    }

    private static string[] Audiences(Actor actor) =>
        [.. actor.Audiences.Select(audience => audience.ToString())];

    private static string Conditions(JournalFilter filter, NpgsqlCommand command)
    {
        var sql = "";
        void Where(string condition, string name, object? value)
        {
            if (value is not null)
            {
                sql += $" and {condition}";
                Add(command, name, value);
            }
        }
        Where("actor_id = @person", "person", filter.Person);
        Where("party = @party", "party", filter.Party);
        Where("subject = @subject", "subject", filter.Subject);
        Where("module = @module", "module", filter.Module);
        Where("at >= @start", "start", filter.Start);
        Where("at < @end", "end", filter.End);
        Where("(at, id) < (@mark, @number)", "mark", filter.Before?.At);
        if (filter.Before is { } before)
        {
            Add(command, "number", before.Id);
        }
        return sql;
    }

    private static void Add(NpgsqlCommand command, string name, object value) =>
        command.Parameters.Add(new(name, value));

    private static async Task<IReadOnlyList<ReadLine>> Read(
        NpgsqlCommand command,
        CancellationToken stop
    )
    {
        var lines = new List<ReadLine>();
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop))
        {
            lines.Add(
                new(
                    new(
                        row.GetInt64(0),
                        row.GetFieldValue<DateTimeOffset>(1),
                        row.GetString(2),
                        row.GetString(3),
                        row.GetString(4),
                        row.GetString(5),
                        row.GetString(6),
                        row.GetFieldValue<byte[]>(7),
                        row.GetString(8)
                    ),
                    row.IsDBNull(9) ? null : row.GetString(9),
                    row.IsDBNull(10) ? null : row.GetFieldValue<byte[]>(10),
                    new(row.GetInt64(11), row.GetString(12)),
                    row.IsDBNull(13)
                        ? Convert.ToHexStringLower(JournalHash.Before)
                        : row.GetString(13)
                )
            );
        }
        return lines;
    }
}
