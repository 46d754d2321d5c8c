using System.ComponentModel;
using System.Diagnostics;

namespace Puebla.Outcomes.Sources.Sandbox;

/// <summary>What this machine lets us put around a child process; tried out once.</summary>
/// <param name="Root">We are root, so the child becomes an unprivileged user.</param>
/// <param name="Namespaces">It gets a network without interfaces, and processes of its own that die with it.</param>
internal sealed record Isolation(bool Root, bool Namespaces)
{
    // nobody:nogroup, the same numbers on every Debian.
    public const int User = 65534;

    private static readonly Lazy<Isolation?> Probed = new(Probe);

    /// <summary>The strongest that works here; null where none does, such as under a root that may not change users.</summary>
    public static Isolation? Here => Probed.Value;

    public IReadOnlyList<string> Unshare =>
        [
            .. Root ? (string[])[] : ["--map-root-user"],
            "--net",
            "--ipc",
            "--pid",
            "--fork",
            "--kill-child=KILL",
        ];

    private static Isolation? Probe()
    {
        var root = Environment.IsPrivilegedProcess;
        return (
            (Isolation[])[new(root, Namespaces: true), new(root, Namespaces: false)]
        ).FirstOrDefault(isolation => isolation.Works());
    }

    private bool Works()
    {
        try
        {
            using var process = Process.Start(
                SandboxCommand.Build("/bin/true", [], "/", new(), this)
            )!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
