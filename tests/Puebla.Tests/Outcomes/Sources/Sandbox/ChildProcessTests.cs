using System.Text;
using Puebla.Outcomes.Sources.Sandbox;

namespace Puebla.Tests.Outcomes.Sources.Sandbox;

public class ChildProcessTests
{
    public ChildProcessTests() =>
        Assert.SkipUnless(
            ChildProcess.IsPossible,
            "this system does not let children be run apart"
        );

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_child_prints_and_exits()
    {
        var result = await Shell("echo hola; echo oh >&2; exit 3");
        Assert.Equal(
            (SandboxEnd.Exited, 3, "hola\n", "oh\n"),
            (result.End, result.ExitCode, Printed(result), result.Error)
        );
    }

    [Fact]
    public async Task It_is_nobody_and_can_never_be_anybody_else()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "only root can change users");
        Assert.Equal(
            "65534 65534 65534\n",
            Printed(await Shell("echo $(id -u) $(id -g) $(id -G)"))
        );
        Assert.Contains(
            "NoNewPrivs:\t1",
            Printed(await Shell("cat /proc/self/status")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "CapBnd:\t0000000000000000",
            Printed(await Shell("cat /proc/self/status")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task It_knows_nothing_of_our_environment()
    {
        Environment.SetEnvironmentVariable("PUEBLA_TEST_SECRET", "secret");
        Assert.DoesNotContain("secret", Printed(await Shell("env")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_reads_nothing_from_us() =>
        Assert.Equal("end\n", Printed(await Shell("cat; echo end")));

    [Fact]
    public async Task It_has_a_folder_of_its_own_that_is_gone_afterwards()
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>
        {
            ["in.txt"] = Encoding.UTF8.GetBytes("contenido"),
        };
        var result = await new ChildProcess().RunAsync(
            "/bin/sh",
            ["-c", "cat in.txt; echo; pwd; stat -c %a . in.txt"],
            files,
            Cancellation
        );
        var lines = Printed(result).Split('\n');
        Assert.Equal("contenido", lines[0]);
        Assert.EndsWith("0", lines[2], StringComparison.Ordinal);
        Assert.EndsWith("0", lines[3], StringComparison.Ordinal);
        Assert.False(Directory.Exists(lines[1]));
    }

    [Fact]
    public async Task It_writes_no_file()
    {
        var result = await Shell(
            "echo data > out.txt && echo written; echo data > /var/tmp/puebla-out.txt && echo written"
        );
        Assert.DoesNotContain("written", Printed(result), StringComparison.Ordinal);
        if (File.Exists("/var/tmp/puebla-out.txt"))
            File.Delete("/var/tmp/puebla-out.txt");
    }

    [Fact]
    public async Task It_has_no_network()
    {
        Assert.SkipUnless(ChildProcess.NetworkIsInaccessible, "this system gives no namespaces");
        var interfaces = Printed(await Shell("tail -n +3 /proc/net/dev | cut -d: -f1"));
        Assert.Equal("lo", interfaces.Trim());
        var result = await new ChildProcess().RunAsync(
            "/bin/bash",
            ["-c", "exec 3<>/dev/udp/127.0.0.1/9 && echo a >&3; cat </dev/tcp/127.0.0.1/9"],
            null,
            Cancellation
        );
        Assert.Contains("unreachable", result.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task One_that_loops_is_stopped_by_the_processor_limit()
    {
        var result = await Shell("while :; do :; done", new() { CpuSeconds = 1 });
        Assert.Equal((SandboxEnd.Exited, true), (result.End, result.ExitCode > 128));
    }

    [Fact]
    public async Task One_that_sleeps_is_stopped_by_the_clock()
    {
        var clock = new StoppedClock();
        var running = new ChildProcess(new() { Timeout = TimeSpan.FromSeconds(5) }, clock).RunAsync(
            "/bin/sleep",
            ["1000"],
            null,
            Cancellation
        );
        await clock.Armed;
        Assert.False(running.IsCompleted);
        clock.Ring();
        Assert.Equal(SandboxEnd.TimedOut, (await running).End);
    }

    [Fact]
    public async Task One_that_prints_without_end_is_stopped_at_the_limit()
    {
        var result = await new ChildProcess(new() { OutputBytes = 100_000 }).RunAsync(
            "/usr/bin/yes",
            [],
            null,
            Cancellation
        );
        Assert.Equal((SandboxEnd.TooMuchOutput, 100_000), (result.End, result.Output.Count));
    }

    [Fact]
    public async Task Complaints_without_end_are_dropped()
    {
        var result = await Shell("yes 1>&2", new() { CpuSeconds = 1 });
        Assert.InRange(result.Error.Length, 1, 8192);
    }

    [Fact]
    public async Task One_that_takes_memory_fails()
    {
        var result = await Shell(
            "dd if=/dev/zero of=/dev/null bs=512M count=1",
            new() { MemoryBytes = 128 << 20 }
        );
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("memory", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_forks_runs_out_of_processes()
    {
        Assert.SkipUnless(
            Environment.IsPrivilegedProcess || ChildProcess.NetworkIsInaccessible,
            "the limit needs a user or a namespace of its own"
        );
        var result = await Shell(
            "for i in $(seq 200); do sleep 100 & done; wait",
            new() { Processes = 20 }
        );
        Assert.Contains("fork", result.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nothing_that_it_started_outlives_it()
    {
        Assert.SkipUnless(ChildProcess.NetworkIsInaccessible, "this system gives no namespaces");
        // One that leaves the group and the session would escape a kill by group.
        var name = "31415" + Random.Shared.Next(1000, 9999);
        await Shell($"setsid sleep {name} >/dev/null 2>&1 & exit 0");
        Assert.DoesNotContain(Running(), line => line.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_asked_can_stop_it()
    {
        using var stop = new CancellationTokenSource();
        var running = new ChildProcess().RunAsync("/bin/sleep", ["1000"], null, stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task Arguments_are_words_and_no_shell_sees_them()
    {
        var result = await new ChildProcess().RunAsync(
            "/bin/echo",
            ["$(id)", "; ls", "a b"],
            null,
            Cancellation
        );
        Assert.Equal("$(id) ; ls a b\n", Printed(result));
    }

    private static Task<SandboxResult> Shell(string script, SandboxLimits? limits = null) =>
        new ChildProcess(limits).RunAsync("/bin/sh", ["-c", script], null, Cancellation);

    private static string Printed(SandboxResult result) => Encoding.UTF8.GetString(result.Output);

    private static IEnumerable<string> Running() =>
        Directory
            .EnumerateDirectories("/proc")
            .Select(folder => Path.Combine(folder, "cmdline"))
            .Where(File.Exists)
            .Select(ReadOrNothing);

    private static string ReadOrNothing(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return "";
        }
    }
}
