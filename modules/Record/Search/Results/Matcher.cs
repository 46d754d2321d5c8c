using Npgsql;
using NpgsqlTypes;
using Puebla.Record.Search.Query;

namespace Puebla.Record.Search.Results;

/// <summary>Asks PostgreSQL which entries match and may be seen.</summary>
internal sealed class Matcher(NpgsqlDataSource database, EntryColumns columns, MatchMemory memory)
{
    public async Task<Matches> Find(
        string? query,
        int[] facets,
        int[] visible,
        StateFilter state,
        CancellationToken stop
    )
    {
        var key = MatchMemory.Key(query, facets, visible) + state.Key;
        if (memory.Find(key) is { } remembered)
        {
            return remembered;
        }
        var asked = memory.Now;
        var ids = await Ids(query, facets, visible, state, stop);
        var matches = Matches.Of(ids, await columns.For(ids, stop));
        memory.Keep(key, matches, asked);
        return matches;
    }

    private async Task<int[]> Ids(
        string? query,
        int[] facets,
        int[] visible,
        StateFilter state,
        CancellationToken stop
    )
    {
        var next = 2;
        var sql =
            "select array_agg(id) from record.search_entry where audience_id = any($1)"
            + (query is null ? "" : $" and words @@ ${next++}::tsquery")
            + (facets.Length == 0 ? "" : $" and facets @> ${next++}")
            + (
                state.Instruments is null ? ""
                : state.Excludes ? $" and instrument_id <> all(${next})"
                : $" and instrument_id = any(${next})"
            );
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new() { Value = visible });
        if (query is not null)
        {
            command.Parameters.Add(new() { Value = query, NpgsqlDbType = NpgsqlDbType.Text });
        }
        if (facets.Length > 0)
        {
            command.Parameters.Add(new() { Value = facets });
        }
        if (state.Instruments is { } instruments)
        {
            command.Parameters.Add(new() { Value = instruments });
        }
        await command.PrepareAsync(stop);
        return await command.ExecuteScalarAsync(stop) as int[] ?? [];
    }
}
