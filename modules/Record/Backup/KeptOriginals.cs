using System.Runtime.CompilerServices;
using Npgsql;
using Puebla.Kernel.Backup;
using Puebla.Record.Data;

namespace Puebla.Record.Backup;

/// <summary>The originals in a backup: files named by their hash, so that anybody can check them without Puebla. One that was redacted has no file; its row says when and why.</summary>
internal sealed class KeptOriginals : IKeptFiles
{
    public string Folder => "originals";

    public string Table => $"{RecordSchema.Name}.original_piece";

    public string Register => $"{RecordSchema.Name}.original";

    public ExpectedFile Expect(Func<string, string?> column)
    {
        // PostgreSQL writes bytes as \x and hexadecimal.
        var hash = column("sha256") is { Length: > 2 } bytes ? bytes[2..] : "";
        return new(hash, hash, column("redacted_at") is not null);
    }

    public async IAsyncEnumerable<KeptFile> Read(
        NpgsqlConnection connection,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        foreach (var (id, name, size) in await All(connection, stop))
        {
            await using var pieces = new OriginalPieces(connection, id);
            yield return new(name, size, pieces);
        }
    }

    public async Task Write(
        NpgsqlConnection connection,
        string name,
        Stream content,
        CancellationToken stop
    )
    {
        var piece = new byte[OriginalPiece.Size];
        var number = 0;
        int read;
        while ((read = await content.ReadAtLeastAsync(piece, piece.Length, false, stop)) > 0)
        {
            await using var insert = new NpgsqlCommand(
                """
                insert into record.original_piece (original_id, number, bytes)
                select id, $2, $3 from record.original where sha256 = $1
                """,
                connection
            );
            insert.Parameters.Add(new() { Value = Convert.FromHexString(name) });
            insert.Parameters.Add(new() { Value = number++ });
            insert.Parameters.Add(new() { Value = piece[..read] });
            if (await insert.ExecuteNonQueryAsync(stop) != 1)
            {
                throw new InvalidDataException();
            }
        }
    }

    private static async Task<List<(int Id, string Name, long Size)>> All(
        NpgsqlConnection connection,
        CancellationToken stop
    )
    {
        var all = new List<(int, string, long)>();
        await using var command = new NpgsqlCommand(
            "select id, encode(sha256, 'hex'), size from record.original where redacted_at is null order by sha256",
            connection
        );
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            all.Add((reader.GetInt32(0), reader.GetString(1), reader.GetInt64(2)));
        }
        return all;
    }
}
