using Puebla.Web.Commands;

namespace Puebla.Web.EmbeddedPostgres;

/// <summary>Chooses the folder that holds everything of one Puebla: asked for, else of the environment, else beside the program, else under /var/lib.</summary>
internal static class DataFolder
{
    public const string Variable = "PUEBLA_DATA";
    private const UnixFileMode OwnerOnly =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static async Task<string> ChooseAsync(
        string? asked,
        string home,
        CancellationToken cancellation
    )
    {
        var named = asked ?? Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(named))
        {
            return Path.GetFullPath(named);
        }
        var beside = Path.Combine(home, ".data");
        var user = await DatabaseUser.ForAsync(new ClusterFolders(beside).Cluster, cancellation);
        return await user.CanEnterAsync(home, cancellation) && Libc.CanWrite(home)
            ? beside
            : Path.Combine("/var/lib/puebla", SocketFolder.Hash(home));
    }

    /// <summary>Makes the folder for this user, or says why the database could not live there.</summary>
    public static async Task PrepareAsync(
        string data,
        DatabaseUser user,
        CancellationToken cancellation
    )
    {
        var existing = data;
        while (!Directory.Exists(existing))
        {
            existing = Path.GetDirectoryName(existing)!;
        }
        if (!await user.CanEnterAsync(existing, cancellation))
        {
            throw new RefusedException("database.data-folder-closed", data, existing);
        }
        if (existing == data)
        {
            return;
        }
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(data)!);
            Directory.CreateDirectory(data, OwnerOnly);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException("database.data-folder-unusable", data, e.Message);
        }
        await user.OwnAsync(data, cancellation);
    }
}
