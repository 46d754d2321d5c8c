using System.Text;
using Npgsql;

namespace Puebla.Web.Backup;

/// <summary>Tables emptied, filled from CSV, and their counters set behind the last number.</summary>
internal static class TableLoading
{
    public static async Task Truncate(
        NpgsqlConnection connection,
        IEnumerable<BackupTable> tables,
        CancellationToken stop
    )
    {
        // An older archive knows nothing of the tables that came later.
        var there = new List<string>();
        foreach (var table in tables)
        {
            await using var asked = new NpgsqlCommand(
                "select to_regclass($1) is not null",
                connection
            );
            asked.Parameters.Add(new() { Value = table.Quoted });
            if (await asked.ExecuteScalarAsync(stop) is true)
            {
                there.Add(table.Quoted);
            }
        }
        await using var command = new NpgsqlCommand(
            $"truncate {string.Join(", ", there)}",
            connection
        );
        await command.ExecuteNonQueryAsync(stop);
    }

    public static async Task Import(
        NpgsqlConnection connection,
        BackupTable table,
        Stream csv,
        CancellationToken stop
    )
    {
        using var reader = new StreamReader(
            csv,
            new UTF8Encoding(false, throwOnInvalidBytes: true),
            false,
            1 << 16,
            leaveOpen: true
        );
        var columns = await Columns(reader, table, stop);
        await using var writer = await connection.BeginTextImportAsync(
            $"copy {table.Quoted} ({columns}) from stdin (format csv)",
            stop
        );
        await TextCopy.Run(reader, writer, stop);
    }

    /// <summary>The header names the columns; only names that the table has are let into the command.</summary>
    private static async Task<string> Columns(
        StreamReader reader,
        BackupTable table,
        CancellationToken stop
    )
    {
        var names = (await reader.ReadLineAsync(stop) ?? throw new InvalidDataException())
            .Split(',')
            .Select(name => name.Trim('"'))
            .ToList();
        return names.All(table.Columns.Contains)
            ? string.Join(", ", names.Select(name => $"\"{name}\""))
            : throw new InvalidDataException();
    }

    public static async Task SetSequences(NpgsqlConnection connection, CancellationToken stop)
    {
        const string sql = """
            do $$
            declare s record; top bigint;
            begin
              for s in
                select c.table_schema, c.table_name, c.column_name,
                       pg_get_serial_sequence(format('%I.%I', c.table_schema, c.table_name), c.column_name) as sequence
                from information_schema.columns c
                where c.is_identity = 'YES' and c.table_schema not in ('pg_catalog', 'information_schema')
              loop
                execute format('select max(%I) from %I.%I', s.column_name, s.table_schema, s.table_name) into top;
                if top is not null then
                  perform setval(s.sequence, greatest(top, (select last_value from pg_sequences where format('%I.%I', schemaname, sequencename)::regclass = s.sequence::regclass)));
                end if;
              end loop;
            end $$
            """;
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(stop);
    }
}
