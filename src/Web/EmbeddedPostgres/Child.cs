using System.Diagnostics;

namespace Puebla.Web.EmbeddedPostgres;

/// <summary>A program with its arguments.</summary>
internal sealed record Invocation(string Program, IReadOnlyList<string> Arguments);

/// <summary>Runs programs of the system with an environment of their own: nothing secret of ours, nothing of the user's PGHOST or PGDATA, reaches them.</summary>
internal static class Child
{
    /// <summary>Runs it to its end and returns what it said on both outputs.</summary>
    public static async Task<(int Exit, string Output)> RunAsync(
        Invocation what,
        string input,
        CancellationToken cancellation
    )
    {
        var start = Describe(what);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        await process.StandardInput.WriteAsync(input.AsMemory(), cancellation);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>Starts it in a session of its own, so that Ctrl-C at the terminal does not reach it; both outputs go to the end of a file.</summary>
    public static Process StartApart(Invocation what, string log) =>
        Process.Start(
            Describe(
                new(
                    "/bin/sh",
                    [
                        "-c",
                        """exec >>"$0" 2>&1 </dev/null; exec setsid -- "$@" """,
                        log,
                        what.Program,
                        .. what.Arguments,
                    ]
                )
            )
        )!;

    private static ProcessStartInfo Describe(Invocation what)
    {
        var start = new ProcessStartInfo(what.Program, what.Arguments) { WorkingDirectory = "/" };
        var path = Environment.GetEnvironmentVariable("PATH");
        start.Environment.Clear();
        start.Environment["PATH"] = string.IsNullOrEmpty(path)
            ? "/usr/bin:/bin"
            : $"{path}:/usr/bin:/bin";
        start.Environment["LC_ALL"] = "C.UTF-8";
        return start;
    }
}
