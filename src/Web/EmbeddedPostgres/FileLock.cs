using Puebla.Web.Commands;

namespace Puebla.Web.EmbeddedPostgres;

/// <summary>A lock that the system takes back when its process ends, however it ends (flock).</summary>
internal sealed class FileLock : IDisposable
{
    private readonly FileStream _file;

    private FileLock(FileStream file) => _file = file;

    public static FileLock? TryTake(string path, bool shared)
    {
        try
        {
            var share = shared ? FileShare.Read : FileShare.None;
            return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.Read, share));
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    public static async Task<FileLock> TakeAsync(
        string path,
        bool shared,
        TimeSpan atMost,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        FileLock? taken = null;
        await Waiting.UntilAsync(
            () => (taken = TryTake(path, shared)) is not null,
            atMost,
            clock,
            cancellation
        );
        return taken ?? throw new RefusedException("database.locked", path);
    }

    public void Dispose() => _file.Dispose();
}
