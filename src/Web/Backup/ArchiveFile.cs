using Puebla.Web.Commands;

namespace Puebla.Web.Backup;

/// <summary>An archive as it lies on disk, encrypted or not.</summary>
internal static class ArchiveFile
{
    /// <summary>Hands over the plain stream.</summary>
    /// <param name="path">The file; refused where there is none.</param>
    /// <param name="identity">File with the private key; refused where the archive needs one and none is given.</param>
    /// <param name="read">Takes the stream.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task Read(
        string path,
        string? identity,
        Func<Stream, Task> read,
        CancellationToken stop
    )
    {
        if (!File.Exists(path))
        {
            throw new RefusedException("restore.no-file", path);
        }
        await using var file = File.OpenRead(path);
        if (await IsEncrypted(file, stop))
        {
            var key = identity ?? throw new RefusedException("restore.identity-wanted");
            await Age.Decrypt(file, Path.GetFullPath(key), read, stop);
        }
        else
        {
            await read(file);
        }
    }

    private static async Task<bool> IsEncrypted(FileStream file, CancellationToken stop)
    {
        var beginning = new byte[32];
        var read = await file.ReadAtLeastAsync(
            beginning,
            beginning.Length,
            throwOnEndOfStream: false,
            stop
        );
        file.Position = 0;
        return Age.Wrote(beginning.AsSpan(0, read));
    }
}
