using System.Diagnostics;
using System.Text;

namespace Puebla.Outcomes.Sources.Sandbox;

/// <summary>
/// Runs a program that is not trusted with its input: as a user without privileges, without network where the system allows it,
/// in a folder of its own, with an empty environment and within limits. However it ends, nothing of it is left.
/// </summary>
/// <param name="limits">What it may use; null for the defaults.</param>
/// <param name="time">The clock that its time is taken by; null for the system's.</param>
public sealed class ChildProcess(SandboxLimits? limits = null, TimeProvider? time = null)
{
    private const int ComplaintBytes = 8192;
    private readonly SandboxLimits _limits = limits ?? new();
    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <summary>Whether children are cut off from the network on this machine.</summary>
    public static bool NetworkIsInaccessible =>
        MissingTool is null && Isolation.Here is { Namespaces: true };

    /// <summary>The program of util-linux that is needed and not installed, or null.</summary>
    public static string? MissingTool => SandboxCommand.Missing();

    /// <summary>Whether this system lets children be run apart at all; never run where it does not.</summary>
    public static bool IsPossible => MissingTool is null && Isolation.Here is not null;

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">Its full path.</param>
    /// <param name="arguments">Each as one word; no shell sees them.</param>
    /// <param name="files">Files put into its folder, which it starts in, by name.</param>
    /// <param name="cancellation">Kills it.</param>
    public async Task<SandboxResult> RunAsync(
        string program,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? files = null,
        CancellationToken cancellation = default
    )
    {
        using var folder = await PrepareAsync(
            files ?? new Dictionary<string, ReadOnlyMemory<byte>>(),
            cancellation
        );
        return await RunAsync(program, arguments, folder, ReadOnlyMemory<byte>.Empty, cancellation);
    }

    /// <summary>A folder with files in which several programs run one after the other; gone when it is disposed of.</summary>
    internal static async Task<SandboxFolder> PrepareAsync(
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files,
        CancellationToken cancellation
    )
    {
        var folder = SandboxFolder.Create(Here.Root);
        try
        {
            foreach (var (name, content) in files)
                await folder.AddAsync(name, content, cancellation);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Runs a program in a folder that was prepared, and gives it something to read.</summary>
    internal async Task<SandboxResult> RunAsync(
        string program,
        IEnumerable<string> arguments,
        SandboxFolder folder,
        ReadOnlyMemory<byte> input,
        CancellationToken cancellation
    )
    {
        using var process = Process.Start(
            SandboxCommand.Build(program, arguments, folder.FullPath, _limits, Here)
        )!;
        try
        {
            var feeding = FeedAsync(process, input);
            var result = await FollowAsync(process, cancellation);
            await feeding;
            return result;
        }
        finally
        {
            if (!process.HasExited)
                Libc.KillGroup(process.Id);
        }
    }

    private static Isolation Here =>
        Isolation.Here ?? throw new InvalidOperationException("children cannot be run apart here");

    private static async Task FeedAsync(Process process, ReadOnlyMemory<byte> input)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read everything; its exit code says the rest.
        }
    }

    private async Task<SandboxResult> FollowAsync(Process process, CancellationToken cancellation)
    {
        using var clock = new CancellationTokenSource(_limits.Timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            clock.Token,
            cancellation
        );
        var tooMuch = false;
        await using var kill = either.Token.Register(() => Libc.KillGroup(process.Id));

        var output = CappedOutput.ReadAsync(
            process.StandardOutput.BaseStream,
            _limits.OutputBytes,
            () =>
            {
                tooMuch = true;
                Libc.KillGroup(process.Id);
            },
            CancellationToken.None
        );
        var error = CappedOutput.BeginningAsync(
            process.StandardError.BaseStream,
            ComplaintBytes,
            CancellationToken.None
        );
        await process.WaitForExitAsync(CancellationToken.None);
        // What it left running would hold its output open.
        Libc.KillOrphans(process.Id);
        await Task.WhenAll(output, error);

        cancellation.ThrowIfCancellationRequested();
        var end =
            tooMuch ? SandboxEnd.TooMuchOutput
            : clock.IsCancellationRequested ? SandboxEnd.TimedOut
            : SandboxEnd.Exited;
        return new(end, process.ExitCode, await output, Encoding.UTF8.GetString(await error));
    }
}
