using System.Diagnostics;
using System.Globalization;

namespace Puebla.Outcomes.Sources.Sandbox;

/// <summary>Wraps a program: a session of its own, then namespaces, then the user without privileges, then the limits, then a clock. Each wrapper becomes the next.</summary>
internal static class SandboxCommand
{
    private static readonly string[] Wrappers =
    [
        "setsid",
        "unshare",
        "setpriv",
        "prlimit",
        "timeout",
    ];

    /// <summary>The wrapper that is not installed (all but timeout are in util-linux, all are in every Debian), or null.</summary>
    public static string? Missing() =>
        Wrappers.FirstOrDefault(wrapper => SystemTools.Find(wrapper) is null);

    public static ProcessStartInfo Build(
        string program,
        IEnumerable<string> arguments,
        string folder,
        SandboxLimits limits,
        Isolation isolation
    )
    {
        List<string> line = [];
        if (isolation.Namespaces)
            line.AddRange([SystemTools.Find("unshare")!, .. isolation.Unshare, "--"]);
        line.AddRange([SystemTools.Find("setpriv")!, .. Privileges(isolation), "--"]);
        line.AddRange([SystemTools.Find("prlimit")!, .. Limits(limits, isolation), "--"]);
        // The clock that is left when we are killed ourselves; it also reports a signal as an exit code, which unshare does not. In the
        // foreground it stays in our group, so that killing the group kills it, and with it its whole namespace.
        line.AddRange([
            SystemTools.Find("timeout")!,
            "--foreground",
            "--signal=KILL",
            LastResort(limits),
            program,
            .. arguments,
        ]);

        var start = new ProcessStartInfo(SystemTools.Find("setsid")!, line)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = "/usr/bin:/bin";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["HOME"] = folder;
        return start;
    }

    private static string LastResort(SandboxLimits limits) =>
        ((long)limits.Timeout.TotalSeconds + 5).ToString(CultureInfo.InvariantCulture);

    private static string[] Privileges(Isolation isolation)
    {
        var user = Isolation.User.ToString(CultureInfo.InvariantCulture);
        string[] identity = isolation.Root
            ? [$"--reuid={user}", $"--regid={user}", "--clear-groups"]
            : [];
        // Dropping the bounding set needs a capability, which an ordinary user has only inside a namespace of his own.
        string[] capabilities =
            isolation.Root || isolation.Namespaces
                ? ["--inh-caps=-all", "--bounding-set=-all"]
                : [];
        return [.. identity, .. capabilities, "--no-new-privs"];
    }

    private static List<string> Limits(SandboxLimits limits, Isolation isolation)
    {
        List<string> options =
        [
            Limit("cpu", limits.CpuSeconds),
            Limit("as", limits.MemoryBytes),
            Limit("fsize", limits.FileBytes),
            Limit("nofile", limits.OpenFiles),
            Limit("core", 0),
        ];
        // Outside a namespace the limit would count everything that an ordinary user runs.
        if (isolation.Root || isolation.Namespaces)
            options.Add(Limit("nproc", limits.Processes));
        return options;
    }

    private static string Limit(string name, long value) =>
        string.Create(CultureInfo.InvariantCulture, $"--{name}={value}:{value}");
}
