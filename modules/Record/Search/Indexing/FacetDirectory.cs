using System.Collections.Concurrent;
using Npgsql;
using Puebla.Record.Data;

namespace Puebla.Record.Search.Indexing;

/// <summary>The numbers of filter values. They are given once and never change, so what is remembered here stays true.</summary>
internal sealed class FacetDirectory(NpgsqlDataSource database)
{
    private readonly ConcurrentDictionary<(FacetDimension, string), int> _numbers = new();
    private readonly ConcurrentDictionary<int, (FacetDimension Dimension, string Value)> _values =
        new();

    /// <summary>Numbers of these values, made where they are new. On a connection of its own: what it makes is no trace of any text before a text carries it.</summary>
    public async Task<IReadOnlyDictionary<(FacetDimension, string), int>> Ensure(
        IReadOnlyCollection<(FacetDimension Dimension, string Value)> values,
        CancellationToken stop
    )
    {
        var missing = values
            .Where(value => !_numbers.ContainsKey(value))
            .Distinct()
            .Order()
            .ToArray();
        if (missing.Length > 0)
        {
            await using var command = database.CreateCommand(
                "insert into record.facet (dimension, value) select * from unnest(@dimensions, @values) on conflict do nothing"
            );
            command.Parameters.AddWithValue(
                "dimensions",
                missing.Select(m => (short)m.Dimension).ToArray()
            );
            command.Parameters.AddWithValue("values", missing.Select(m => m.Value).ToArray());
            await command.ExecuteNonQueryAsync(stop);
            await Load(stop);
        }
        return values.Distinct().ToDictionary(value => value, value => _numbers[value]);
    }

    /// <summary>The number of a value, or null where nothing carries it.</summary>
    public async ValueTask<int?> Find(
        FacetDimension dimension,
        string value,
        CancellationToken stop
    )
    {
        if (_numbers.TryGetValue((dimension, value), out var number))
        {
            return number;
        }
        await Load(stop);
        return _numbers.TryGetValue((dimension, value), out number) ? number : null;
    }

    /// <summary>What a number stands for.</summary>
    public async ValueTask<(FacetDimension Dimension, string Value)> Value(
        int number,
        CancellationToken stop
    )
    {
        if (!_values.ContainsKey(number))
        {
            await Load(stop);
        }
        return _values[number];
    }

    private async Task Load(CancellationToken stop)
    {
        await using var command = database.CreateCommand(
            "select id, dimension, value from record.facet"
        );
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            var (id, value) = (
                reader.GetInt32(0),
                ((FacetDimension)reader.GetInt16(1), reader.GetString(2))
            );
            _values[id] = value;
            _numbers[value] = id;
        }
    }
}
