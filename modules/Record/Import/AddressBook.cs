using Npgsql;

namespace Puebla.Record.Import;

/// <summary>The numbers of an instrument's addresses: those that exist keep theirs.</summary>
internal sealed class AddressBook(NpgsqlConnection connection)
{
    private const string Sql = """
        insert into record.address (instrument_id, path)
        select @instrument, path from unnest(@paths) path
        on conflict (instrument_id, path) do update set moved_to_id = null
        returning path, id
        """;

    public async Task<IReadOnlyDictionary<string, long>> Assign(
        int instrumentId,
        string[] paths,
        CancellationToken stop
    )
    {
        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.AddWithValue("instrument", instrumentId);
        command.Parameters.AddWithValue("paths", paths);
        var numbers = new Dictionary<string, long>(paths.Length, StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            numbers[reader.GetString(0)] = reader.GetInt64(1);
        }
        return numbers;
    }
}
