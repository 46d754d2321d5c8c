using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Puebla.Web.Commands;

namespace Puebla.Web.EmbeddedPostgres;

/// <summary>Where the server's socket lies. A socket's whole path ends at 107 bytes, so a long data folder gets a short run folder elsewhere.</summary>
internal static class SocketFolder
{
    /// <summary>Left behind by a crash; the folder serves this cluster alone, whose own lock is the one that counts.</summary>
    public const string LockName = ".s.PGSQL.5432.lock";

    private const int LongestFolder = 90;
    private const UnixFileMode OwnerOnly =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static async Task<string> MakeAsync(
        string data,
        DatabaseUser user,
        CancellationToken cancellation
    )
    {
        var near = Path.Combine(data, "run");
        if (Encoding.UTF8.GetByteCount(near) <= LongestFolder)
        {
            await MakeOwnAsync(near, user, cancellation);
            return near;
        }
        var name = string.Create(CultureInfo.InvariantCulture, $"puebla-{user.Id}-{Hash(data)}");
        foreach (var parent in (string[])["/tmp", "/var/tmp", "/dev/shm", Path.GetTempPath()])
        {
            if (Directory.Exists(parent) && await user.CanEnterAsync(parent, cancellation))
            {
                var folder = Path.Combine(parent, name);
                await MakeOwnAsync(folder, user, cancellation);
                return folder;
            }
        }
        throw new RefusedException("database.no-run-folder", data);
    }

    /// <summary>Eight hexadecimal digits that stand for a path.</summary>
    public static string Hash(string path) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..8];

    private static async Task MakeOwnAsync(
        string folder,
        DatabaseUser user,
        CancellationToken cancellation
    )
    {
        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder, OwnerOnly);
            await user.OwnAsync(folder, cancellation);
        }
        // In a folder where everybody may write, somebody else may have put one of that name there first.
        var owner = await DatabaseUser.OwnerAsync(folder, cancellation);
        if (owner?.User != user.Id || new DirectoryInfo(folder).LinkTarget is not null)
        {
            throw new RefusedException("database.other-owner", folder, owner?.Name ?? "?");
        }
        File.SetUnixFileMode(folder, OwnerOnly);
    }
}
