using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Puebla.Bench.Processes;

/// <summary><c>up</c> as a process of its own, on a free port.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private readonly Process _process;

    private RunningProgram(Process process, Uri address) =>
        (_process, Address) = (process, address);

    public Uri Address { get; }

    public TimeSpan UntilFirstPage { get; private set; }

    public static async Task<RunningProgram> StartAsync(string program, string data)
    {
        var port = FreePort();
        var address = new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}"));
        var started = Stopwatch.GetTimestamp();
        var process = Process.Start(
            new ProcessStartInfo(
                program,
                ["up", "--data", data, "--port", port.ToString(CultureInfo.InvariantCulture)]
            )
            {
                UseShellExecute = false,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            }
        )!;
        process.ErrorDataReceived += (_, _) => { };
        process.OutputDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var running = new RunningProgram(process, address);
        try
        {
            await FirstPage(process, address, started);
        }
        catch
        {
            await running.DisposeAsync();
            throw;
        }
        running.UntilFirstPage = Stopwatch.GetElapsedTime(started);
        return running;
    }

    /// <summary>Megabytes in memory, and those of them that are shared with no other process.</summary>
    public (double All, double Own) Memory()
    {
        var lines = File.ReadAllLines(
            FormattableString.Invariant($"/proc/{_process.Id}/smaps_rollup")
        );
        return (Megabytes("Rss:"), Megabytes("Private_Clean:") + Megabytes("Private_Dirty:"));

        double Megabytes(string name) =>
            lines
                .Where(line => line.StartsWith(name, StringComparison.Ordinal))
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1])
                .Sum(kilobytes => double.Parse(kilobytes, CultureInfo.InvariantCulture) / 1024);
    }

    public async ValueTask DisposeAsync()
    {
        using (
            var stop = Process.Start(
                "kill",
                ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]
            )
        )
        {
            await stop.WaitForExitAsync();
        }
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task FirstPage(Process process, Uri address, long started)
    {
        using var client = new HttpClient();
        while (true)
        {
            try
            {
                await client.GetStringAsync(address);
                return;
            }
            catch (HttpRequestException)
                when (!process.HasExited && Stopwatch.GetElapsedTime(started) < Longest)
            {
                // Slower than the site's limit on requests, which an impatient client would meet.
                await Task.Delay(50);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
