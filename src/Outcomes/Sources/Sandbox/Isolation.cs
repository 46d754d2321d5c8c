using System.Diagnostics;

namespace Puebla.Outcomes.Sources.Sandbox;

/// <summary>What this machine lets us put around a child process; found out once.</summary>
/// <param name="Root">We are root, so the child becomes an unprivileged user.</param>
/// <param name="Namespaces">It gets a network without interfaces, and processes of its own that die with it.</param>
internal sealed record Isolation(bool Root, bool Namespaces)
{
    // nobody:nogroup, the same numbers on every Debian.
    public const int User = 65534;

    private static readonly Lazy<Isolation> Probed = new(Probe);

    public static Isolation Here => Probed.Value;

    public IReadOnlyList<string> Unshare =>
        Root
            ? ["--net", "--ipc", "--pid", "--fork", "--kill-child=KILL"]
            : ["--map-root-user", "--net", "--ipc", "--pid", "--fork", "--kill-child=KILL"];

    private static Isolation Probe()
    {
        var root = Environment.IsPrivilegedProcess;
        var wanted = new Isolation(root, Namespaces: true);
        return wanted with { Namespaces = Succeeds(wanted.Unshare) };
    }

    private static bool Succeeds(IReadOnlyList<string> unshare)
    {
        var start = new ProcessStartInfo(SystemTools.Find("unshare") ?? "unshare")
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var argument in (string[])[.. unshare, "--", "true"])
            start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
