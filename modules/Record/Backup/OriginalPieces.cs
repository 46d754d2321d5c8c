using Npgsql;

namespace Puebla.Record.Backup;

/// <summary>An original as one stream, a piece in memory at a time.</summary>
internal sealed class OriginalPieces(NpgsqlConnection connection, int original) : Stream
{
    private byte[] _piece = [];
    private int _at;
    private int _next;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        if (_at == _piece.Length && !await Next(cancellationToken))
        {
            return 0;
        }
        var count = Math.Min(buffer.Length, _piece.Length - _at);
        _piece.AsMemory(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    public override Task<int> ReadAsync(
        byte[] buffer,
        int offset,
        int count,
        CancellationToken cancellationToken
    ) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException(
            "Read it asynchronously: the pieces come from the database."
        );

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    private async Task<bool> Next(CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(
            "select bytes from record.original_piece where original_id = $1 and number = $2",
            connection
        );
        command.Parameters.Add(new() { Value = original });
        command.Parameters.Add(new() { Value = _next++ });
        (_piece, _at) = (await command.ExecuteScalarAsync(stop) as byte[] ?? [], 0);
        return _piece.Length > 0;
    }
}
