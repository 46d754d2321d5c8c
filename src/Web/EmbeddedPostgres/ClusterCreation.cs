using System.Security.Cryptography;
using Puebla.Web.Commands;

namespace Puebla.Web.EmbeddedPostgres;

/// <summary>Makes a new cluster with Puebla's own role and database in it.</summary>
internal static class ClusterCreation
{
    public const string Role = "puebla";

    public static async Task CreateAsync(
        ClusterFolders folders,
        PostgresBinaries binaries,
        DatabaseUser user,
        CancellationToken cancellation
    )
    {
        var major = await binaries.MajorAsync(cancellation);
        if (major < PostgresBinaries.OldestMajor)
        {
            throw new RefusedException("database.too-old", major, PostgresBinaries.OldestMajor);
        }
        if (Directory.Exists(folders.Unfinished))
        {
            Directory.Delete(folders.Unfinished, recursive: true);
        }
        Directory.CreateDirectory(
            folders.Unfinished,
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        );
        await user.OwnAsync(folders.Unfinished, cancellation);
        var password = await NewPasswordAsync(folders.Password, user, cancellation);
        await NewPasswordAsync(folders.AdminPassword, user, cancellation);

        await RunAsync(user.Run(binaries.InitDb, Options(folders)), "", cancellation);
        await File.AppendAllTextAsync(
            Path.Combine(folders.Unfinished, "postgresql.conf"),
            ServerSettings.Includes,
            cancellation
        );
        var local = Path.Combine(folders.Unfinished, ServerSettings.LocalFileName);
        await File.WriteAllTextAsync(local, ServerSettings.LocalText, cancellation);
        await user.OwnAsync(local, cancellation);
        // A server without network or socket, fed by its input: the password appears in no list of processes.
        await RunAsync(
            user.Run(binaries.Server, "--single", "-D", folders.Unfinished, "postgres"),
            $"""
            create role {Role} login createdb password '{password}';
            create database {Role} owner {Role};

            """,
            cancellation
        );
        Directory.Move(folders.Unfinished, folders.Cluster);
    }

    /// <summary>Collation of the system's own library would change under us with its upgrades; ICU says so when its version changes.</summary>
    private static string[] Options(ClusterFolders folders) =>
        [
            "--pgdata",
            folders.Unfinished,
            "--username",
            "postgres",
            "--pwfile",
            folders.AdminPassword,
            "--auth",
            "scram-sha-256",
            "--encoding",
            "UTF8",
            "--locale",
            "C.UTF-8",
            "--locale-provider",
            "icu",
            "--icu-locale",
            "es",
            "--data-checksums",
        ];

    private static async Task<string> NewPasswordAsync(
        string path,
        DatabaseUser user,
        CancellationToken cancellation
    )
    {
        var password = RandomNumberGenerator.GetHexString(40, lowercase: true);
        File.Delete(path);
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        };
        await using (var file = new StreamWriter(path, options))
        {
            await file.WriteAsync(password);
        }
        await user.OwnAsync(path, cancellation);
        return password;
    }

    private static async Task RunAsync(
        Invocation what,
        string input,
        CancellationToken cancellation
    )
    {
        var (exit, said) = await Child.RunAsync(what, input, cancellation);
        if (exit != 0 || said.Contains("ERROR:", StringComparison.Ordinal))
        {
            throw new RefusedException("database.creation-failed", said.Trim());
        }
    }
}
