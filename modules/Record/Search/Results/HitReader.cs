using Npgsql;
using NpgsqlTypes;
using Puebla.Record.Search.Indexing;
using Puebla.Record.Search.Query;

namespace Puebla.Record.Search.Results;

/// <summary>Ranks candidates and reads a page of them.</summary>
internal sealed class HitReader(NpgsqlDataSource database)
{
    /// <summary>What <see cref="Of"/> reads, in this order.</summary>
    public const string Columns = """
        i.key, i.kind, i.body, i.title_spanish, i.title_english, i.start, i.is_sample, v.is_extract, v.language,
          a.path, p.cited_path, p.section, p.heading, p.preambular, p.text, p.position, p.quoted_as, i.audience_id, i.id
        """;

    /// <summary>How many columns there are.</summary>
    public const int ColumnCount = 19;

    /// <summary>What they are read from, besides the entry <c>e</c>.</summary>
    public const string Joins = """
        join record.provision p on p.id = e.provision_id join record.version v on v.id = p.version_id
        join record.address a on a.id = p.address_id join record.instrument i on i.id = e.instrument_id
        """;

    // Cover density by the weights of words; a text that has the words one after the other, as typed, comes first.
    private const string Ranked = $"""
        with e as materialized (
          select id, provision_id, instrument_id, day,
            ts_rank_cd({WordWeights.Sql}, words, $1::tsquery, 1)
              + case when $2::tsquery is not null and words @@ $2::tsquery then 1 else 0 end as rank
          from record.search_entry where id = any($3) and audience_id = any($4)
          order by rank desc, day desc, id limit $5 offset $6)
        select {Columns} from e {Joins} order by e.rank desc, e.day desc, e.id
        """;

    private const string InGivenOrder = $"""
        select {Columns} from unnest($1) with ordinality w(id, place)
        join record.search_entry e on e.id = w.id and e.audience_id = any($2) {Joins} order by w.place
        """;

    public async Task<List<Hit>> ByRelevance(
        CompiledQuery query,
        int[] candidates,
        int[] visible,
        int skip,
        CancellationToken stop
    )
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var command = new NpgsqlCommand(Ranked, connection);
        command.Parameters.Add(new() { Value = query.All, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(
            new()
            {
                Value = (object?)query.AsPhrase ?? DBNull.Value,
                NpgsqlDbType = NpgsqlDbType.Text,
            }
        );
        command.Parameters.Add(new() { Value = candidates });
        command.Parameters.Add(new() { Value = visible });
        command.Parameters.Add(new() { Value = SearchRequest.PageSize });
        command.Parameters.Add(new() { Value = skip });
        await command.PrepareAsync(stop);
        return await Read(command, stop);
    }

    public async Task<List<Hit>> InOrder(int[] ids, int[] visible, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var command = new NpgsqlCommand(InGivenOrder, connection);
        command.Parameters.Add(new() { Value = ids });
        command.Parameters.Add(new() { Value = visible });
        await command.PrepareAsync(stop);
        return await Read(command, stop);
    }

    private static async Task<List<Hit>> Read(NpgsqlCommand command, CancellationToken stop)
    {
        var hits = new List<Hit>();
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop))
        {
            hits.Add(Of(row));
        }
        return hits;
    }

    /// <summary>A hit of a row whose columns are in the order of <see cref="Columns"/>.</summary>
    public static Hit Of(NpgsqlDataReader row) =>
        new(
            row.GetString(0),
            row.GetString(1),
            Text(row, 2),
            Text(row, 3),
            Text(row, 4),
            row.IsDBNull(5) ? null : row.GetFieldValue<DateOnly>(5),
            row.GetBoolean(6),
            row.GetBoolean(7),
            row.GetString(8),
            row.GetString(9),
            row.GetString(10),
            Text(row, 11),
            Text(row, 12),
            row.GetBoolean(13),
            row.GetString(14),
            row.GetInt32(15),
            Text(row, 16),
            row.GetInt32(17),
            row.GetInt32(18)
        );

    private static string? Text(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);
}
