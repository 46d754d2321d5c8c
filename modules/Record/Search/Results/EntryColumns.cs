using Npgsql;

namespace Puebla.Record.Search.Results;

/// <summary>Day, filter values and instrument of every entry, in memory, by the entry's number: counting hits by value costs no query. None of them is ever altered, so nothing here grows stale; who may see an entry is not here but asked of the database each time.</summary>
internal sealed class EntryColumns(NpgsqlDataSource database) : IDisposable
{
    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile Columns _columns = Columns.Empty;

    /// <summary>The columns, which hold all of these entries.</summary>
    public async ValueTask<Columns> For(int[] ids, CancellationToken stop)
    {
        var columns = _columns;
        var missing = Missing(columns, ids);
        if (missing.Length == 0)
        {
            return columns;
        }
        await _loading.WaitAsync(stop);
        try
        {
            missing = Missing(_columns, ids);
            if (missing.Length > 0)
            {
                _columns = await Load(_columns, _columns.Count == 0 ? null : missing, stop);
            }
            return _columns;
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>Reads them all ahead of the first search.</summary>
    public async Task Warm(CancellationToken stop)
    {
        await _loading.WaitAsync(stop);
        try
        {
            if (_columns.Count == 0)
            {
                _columns = await Load(_columns, null, stop);
            }
        }
        finally
        {
            _loading.Release();
        }
    }

    public void Dispose() => _loading.Dispose();

    private static int[] Missing(Columns columns, int[] ids) =>
        Array.Exists(ids, id => !columns.Holds(id))
            ? Array.FindAll(ids, id => !columns.Holds(id))
            : [];

    private async Task<Columns> Load(Columns columns, int[]? ids, CancellationToken stop)
    {
        await using var command = database.CreateCommand(
            "select id, day, facets, instrument_id from record.search_entry"
                + (ids is null ? " order by id" : " where id = any(@ids)")
        );
        if (ids is not null)
        {
            command.Parameters.AddWithValue("ids", ids);
        }
        var builder = columns.Extend();
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            builder.Add(
                reader.GetInt32(0),
                reader.GetInt32(1),
                reader.GetFieldValue<int[]>(2),
                reader.GetInt32(3)
            );
        }
        return builder.Done();
    }
}
