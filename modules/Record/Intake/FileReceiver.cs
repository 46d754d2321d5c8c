using System.Buffers;
using Npgsql;
using Puebla.Kernel;
using Puebla.Kernel.Settings;
using Puebla.Record.Data;
using Puebla.Record.Import;

namespace Puebla.Record.Intake;

/// <summary>What became of a file that came in.</summary>
internal enum Reception
{
    /// <summary>It arrived whole.</summary>
    Received,

    /// <summary>The list held the same content.</summary>
    AlreadyThere,

    /// <summary>It is too large, or the list is full.</summary>
    Refused,
}

/// <summary>Takes files in, a piece of 1 MiB in memory at a time. A file that does not arrive whole leaves nothing behind.</summary>
internal sealed class FileReceiver(
    NpgsqlDataSource database,
    ISettings settings,
    TimeProvider clock
)
{
    private const int LongestName = 200;

    /// <param name="list">The list.</param>
    /// <param name="name">What the file is called there where it comes from.</param>
    /// <param name="content">Its bytes; read to the end even where they are not taken, so that the next file of the request is found.</param>
    /// <param name="stop">The sender is gone.</param>
    public async Task<(Reception Reception, Refusal? Refusal)> Receive(
        Guid list,
        string name,
        Stream content,
        CancellationToken stop
    )
    {
        var (files, bytes) = await Held(list, stop);
        var allowed = await settings.Intake(stop);
        using var file = await StagedFile.Begin(database, clock, list, NameOf(name), stop);
        try
        {
            var refusal =
                files >= allowed.ListFiles
                    ? RecordRefusals.Of("intake.list-full", allowed.ListFiles)
                    : await Take(file, content, allowed, allowed.ListBytes - bytes, stop);
            if (refusal is null)
            {
                return (
                    await file.Complete(stop) ? Reception.Received : Reception.AlreadyThere,
                    null
                );
            }
            await file.Refuse(refusal, stop);
            await content.CopyToAsync(Stream.Null, stop);
            return (Reception.Refused, refusal);
        }
        catch (Exception)
        {
            await file.Drop();
            throw;
        }
    }

    private static async Task<Refusal?> Take(
        StagedFile file,
        Stream content,
        IntakeAllowance allowed,
        long room,
        CancellationToken stop
    )
    {
        var piece = ArrayPool<byte>.Shared.Rent(OriginalPiece.Size);
        try
        {
            int read;
            while (
                (
                    read = await content.ReadAtLeastAsync(
                        piece.AsMemory(0, OriginalPiece.Size),
                        OriginalPiece.Size,
                        throwOnEndOfStream: false,
                        stop
                    )
                ) > 0
            )
            {
                if (file.Size + read > allowed.FileBytes)
                {
                    return RecordRefusals.Of(
                        "intake.too-large",
                        IntakeAllowance.Megabytes(allowed.FileBytes)
                    );
                }
                if (file.Size + read > room)
                {
                    return RecordRefusals.Of(
                        "intake.list-too-large",
                        IntakeAllowance.Megabytes(allowed.ListBytes)
                    );
                }
                await file.Add(piece.AsMemory(0, read), stop);
            }
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    private async Task<(int Files, long Bytes)> Held(Guid list, CancellationToken stop)
    {
        await using var command = database.CreateCommand(
            "select count(*)::int, coalesce(sum(size), 0)::bigint from record.handed_file where hand_in_id = $1 and state <> 5"
        );
        command.Parameters.Add(new() { Value = list });
        await using var row = await command.ExecuteReaderAsync(stop);
        await row.ReadAsync(stop);
        return (row.GetInt32(0), row.GetInt64(1));
    }

    // Some browsers send the whole path.
    private static string NameOf(string name)
    {
        var last = Storable.Of(name).Split('/', '\\')[^1].Trim();
        var shown = string.Concat(last.Where(c => !char.IsControl(c)));
        return shown.Length == 0 ? "?"
            : shown.Length <= LongestName ? shown
            : shown[..(LongestName - 20)] + "…" + shown[^19..];
    }
}
