using System.Globalization;

namespace Puebla.Web.EmbeddedPostgres;

/// <summary>What PostgreSQL writes about its running server into <c>postmaster.pid</c>.</summary>
/// <param name="ProcessId">Line 1.</param>
/// <param name="SocketFolder">Line 5.</param>
/// <param name="State">Line 8: <c>starting</c>, <c>ready</c>, <c>stopping</c>; empty while the file is being written.</param>
internal sealed record PostmasterFile(int ProcessId, string SocketFolder, string State)
{
    /// <summary>
    /// A process number that no Linux kernel gives (the largest is 2^22). Written over the number of a server that is gone, it
    /// lets PostgreSQL judge the rest of the file itself, shared memory still in use by orphans included; deleting the file would not.
    /// </summary>
    private const string NoProcess = "4194305";

    public static string PathIn(string cluster) => Path.Combine(cluster, "postmaster.pid");

    public static PostmasterFile? Read(string cluster)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(PathIn(cluster));
        }
        catch (IOException)
        {
            return null;
        }
        return
            lines.Length > 0
            && int.TryParse(
                lines[0],
                NumberStyles.Integer,
                CultureInfo.InvariantCulture,
                out var process
            )
            ? new(
                process,
                lines.ElementAtOrDefault(4) ?? "",
                lines.ElementAtOrDefault(7)?.Trim() ?? ""
            )
            : null;
    }

    /// <summary>The server that now runs on this cluster, or null: the file may outlive its server, and its number may have passed to another program.</summary>
    public static PostmasterFile? ReadRunning(string cluster) =>
        Read(cluster) is { } file && ServesFrom(file.ProcessId, cluster) ? file : null;

    /// <summary>Whether the process stands in the cluster's folder, as a PostgreSQL server and nothing else does.</summary>
    public static bool ServesFrom(int process, string cluster)
    {
        try
        {
            var standsIn = new FileInfo($"/proc/{process}/cwd").LinkTarget;
            return standsIn is not null && standsIn == Libc.RealPath(cluster);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Whether anything of a server is left, its postmaster or a process that outlived it.</summary>
    public static bool IsOccupied(string cluster) =>
        Directory
            .EnumerateDirectories("/proc")
            .Any(entry =>
                int.TryParse(Path.GetFileName(entry), out var process)
                && ServesFrom(process, cluster)
            );

    /// <summary>Frees a file whose process number now belongs to another program, which PostgreSQL would take for a running server.</summary>
    public static void Disown(string cluster)
    {
        var path = PathIn(cluster);
        var lines = File.ReadAllLines(path);
        lines[0] = NoProcess;
        File.WriteAllLines(path, lines);
    }
}
