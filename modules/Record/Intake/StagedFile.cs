using System.Security.Cryptography;
using Npgsql;
using Puebla.Kernel;

namespace Puebla.Record.Intake;

/// <summary>A file while its bytes come in: a row and its pieces, each written by itself, so that no connection is held while a slow line thinks.</summary>
internal sealed class StagedFile(NpgsqlDataSource database, TimeProvider clock, long id)
    : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private int _pieces;

    public long Id => id;

    public long Size { get; private set; }

    /// <summary>Makes the row. What was cut off before under the same name makes room.</summary>
    public static async Task<StagedFile> Begin(
        NpgsqlDataSource database,
        TimeProvider clock,
        Guid list,
        string name,
        CancellationToken stop
    )
    {
        await using var command = database.CreateCommand(
            """
            with gone as (
              delete from record.handed_file where hand_in_id = $1 and name = $2 and state = 0 and touched_at < $3 - interval '1 minute'
            )
            insert into record.handed_file (hand_in_id, name, size, state, page, pages, keys, attempts, touched_at)
            values ($1, $2, 0, 0, 0, 0, '{}', 0, $3) returning id
            """
        );
        command.Parameters.Add(new() { Value = list });
        command.Parameters.Add(new() { Value = name });
        command.Parameters.Add(new() { Value = clock.GetUtcNow() });
        return new(database, clock, (long)(await command.ExecuteScalarAsync(stop))!);
    }

    public async Task Add(ReadOnlyMemory<byte> piece, CancellationToken stop)
    {
        _hash.AppendData(piece.Span);
        Size += piece.Length;
        await using var command = database.CreateCommand(
            """
            with alive as (update record.handed_file set size = $4, touched_at = $5 where id = $1 and state = 0 returning id)
            insert into record.handed_piece (file_id, number, bytes) select id, $2, $3 from alive
            """
        );
        command.Parameters.Add(new() { Value = id });
        command.Parameters.Add(new() { Value = _pieces++ });
        command.Parameters.Add(new NpgsqlParameter<ReadOnlyMemory<byte>> { TypedValue = piece });
        command.Parameters.Add(new() { Value = Size });
        command.Parameters.Add(new() { Value = clock.GetUtcNow() });
        if (await command.ExecuteNonQueryAsync(stop) != 1)
        {
            throw new IOException("The file was given up while it came in.");
        }
    }

    /// <summary>It arrived whole. False where the list holds the same content already; then nothing of it is left.</summary>
    public async Task<bool> Complete(CancellationToken stop)
    {
        var hash = _hash.GetHashAndReset();
        try
        {
            // A content that was refused before is tried again in its place.
            await using var command = database.CreateCommand(
                """
                delete from record.handed_file f using record.handed_file me
                where me.id = $1 and f.hand_in_id = me.hand_in_id and f.sha256 = $2 and f.state = 5
                """
            );
            command.Parameters.Add(new() { Value = id });
            command.Parameters.Add(new() { Value = hash });
            await command.ExecuteNonQueryAsync(stop);
            await using var done = database.CreateCommand(
                """
                with whole as (
                  update record.handed_file set sha256 = $2, state = 1, touched_at = $3 where id = $1 and state = 0 returning hand_in_id
                ), untold as (
                  update record.hand_in set told_at = null, settled_at = null where id in (select hand_in_id from whole)
                )
                select pg_notify('puebla_changes', $4) from whole
                """
            );
            done.Parameters.Add(new() { Value = id });
            done.Parameters.Add(new() { Value = hash });
            done.Parameters.Add(new() { Value = clock.GetUtcNow() });
            done.Parameters.Add(new() { Value = IntakeWorker.Tag });
            await done.ExecuteNonQueryAsync(stop);
            return true;
        }
        catch (PostgresException twice) when (twice.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            await Drop();
            return false;
        }
    }

    /// <summary>It is not taken: the row stays and says why, the bytes go.</summary>
    public async Task Refuse(Refusal why, CancellationToken stop)
    {
        await using var command = database.CreateCommand(
            """
            with gone as (delete from record.handed_piece where file_id = $1), untold as (
              update record.hand_in set told_at = null, settled_at = null
              where id = (select hand_in_id from record.handed_file where id = $1)
            )
            update record.handed_file set state = 5, size = $5, refusal_code = $2, refusal_spanish = $3, refusal_english = $4 where id = $1
            """
        );
        command.Parameters.Add(new() { Value = id });
        command.Parameters.Add(new() { Value = why.Code });
        command.Parameters.Add(new() { Value = why.Spanish });
        command.Parameters.Add(new() { Value = why.English });
        command.Parameters.Add(new() { Value = Size });
        await command.ExecuteNonQueryAsync(stop);
    }

    public void Dispose() => _hash.Dispose();

    /// <summary>Nothing of it is left. Not stopped by what ended the upload.</summary>
    public async Task Drop()
    {
        await using var command = database.CreateCommand(
            "delete from record.handed_file where id = $1"
        );
        command.Parameters.Add(new() { Value = id });
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
