using System.Globalization;
using Puebla.Web.Commands;

namespace Puebla.Web.EmbeddedPostgres;

/// <summary>Who runs the server. PostgreSQL refuses root, so root hands over to the cluster's owner, or to Debian's <c>postgres</c> for a new one.</summary>
/// <param name="Id">User number.</param>
/// <param name="Group">Group number.</param>
/// <param name="Switches">Whether we are root and must become this user.</param>
internal sealed record DatabaseUser(uint Id, uint Group, bool Switches)
{
    private const string Account = "postgres";

    /// <summary>For a cluster that exists or is to be made in this folder.</summary>
    public static async Task<DatabaseUser> ForAsync(string cluster, CancellationToken cancellation)
    {
        var self = Libc.EffectiveUserId();
        var owner = await OwnerAsync(cluster, cancellation);
        if (self != 0)
        {
            return owner is null || owner.Value.User == self
                ? new(self, 0, Switches: false)
                : throw new RefusedException("database.other-owner", cluster, owner.Value.Name);
        }
        if (owner is { User: not 0 } known)
        {
            return new(known.User, known.Group, Switches: true);
        }
        return FromAccounts() ?? throw new RefusedException("database.no-account", Account);
    }

    /// <summary>The program as this user runs it. setpriv becomes the program, so the process number stays.</summary>
    public Invocation Run(string program, params IEnumerable<string> arguments) =>
        Switches
            ? new(
                "setpriv",
                [$"--reuid={Id}", $"--regid={Group}", "--clear-groups", "--", program, .. arguments]
            )
            : new(program, [.. arguments]);

    public async Task<bool> CanEnterAsync(string folder, CancellationToken cancellation)
    {
        var (exit, _) = await Child.RunAsync(Run("test", "-x", folder), "", cancellation);
        return exit == 0;
    }

    /// <summary>Gives this user a file or folder that we made.</summary>
    public async Task OwnAsync(string path, CancellationToken cancellation)
    {
        if (!Switches)
        {
            return;
        }
        var (exit, said) = await Child.RunAsync(
            new("chown", [$"{Id}:{Group}", "--", path]),
            "",
            cancellation
        );
        if (exit != 0)
        {
            throw new RefusedException("database.data-folder-unusable", path, said.Trim());
        }
    }

    public static async Task<(uint User, uint Group, string Name)?> OwnerAsync(
        string path,
        CancellationToken cancellation
    )
    {
        if (!Path.Exists(path))
        {
            return null;
        }
        var (exit, said) = await Child.RunAsync(
            new("stat", ["-c", "%u %g %U", "--", path]),
            "",
            cancellation
        );
        var parts = said.Split(' ', StringSplitOptions.TrimEntries);
        return exit == 0 ? (Number(parts[0]), Number(parts[1]), parts[2]) : null;
    }

    private static DatabaseUser? FromAccounts() =>
        File.ReadLines("/etc/passwd")
            .Select(line => line.Split(':'))
            .Where(fields => fields[0] == Account)
            .Select(fields => new DatabaseUser(
                Number(fields[2]),
                Number(fields[3]),
                Switches: true
            ))
            .FirstOrDefault();

    private static uint Number(string text) => uint.Parse(text, CultureInfo.InvariantCulture);
}
