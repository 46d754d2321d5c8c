using System.Diagnostics;
using Puebla.Web.Commands;

namespace Puebla.Web.EmbeddedPostgres;

/// <summary>Starts and stops the server of one cluster. Callers hold the start lock.</summary>
internal sealed class Server(
    ClusterFolders folders,
    DatabaseUser user,
    string home,
    TimeProvider clock
)
{
    /// <summary>After a crash the server first goes through its log, which may take minutes.</summary>
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(30);
    private const long LogBytes = 4 << 20;

    /// <summary>Adopts the running server or starts one; returns the folder of its socket.</summary>
    public async Task<string> EnsureAsync(CancellationToken cancellation)
    {
        if (PostmasterFile.ReadRunning(folders.Cluster) is { State: "stopping" })
        {
            await UntilGoneAsync(LongestStop, cancellation);
        }
        if (IsGone())
        {
            // Another start that was killed a moment ago may still bring its server up; then ours ends and that one is adopted.
            using var process = await StartAsync(cancellation);
            return await UntilReadyAsync(() => process.HasExited && IsGone(), cancellation);
        }
        return await UntilReadyAsync(IsGone, cancellation);
    }

    /// <summary>Ends connections and stops cleanly (SIGINT); at once (SIGQUIT) where that does not happen in time.</summary>
    public async Task StopAsync()
    {
        foreach (var signal in (int[])[Libc.Interrupt, Libc.Quit])
        {
            if (PostmasterFile.ReadRunning(folders.Cluster) is not { } running)
            {
                return;
            }
            _ = Libc.Signal(running.ProcessId, signal);
            await UntilGoneAsync(LongestStop, CancellationToken.None);
        }
    }

    private async Task<Process> StartAsync(CancellationToken cancellation)
    {
        var binaries = await FindBinariesAsync(cancellation);
        if (!Directory.Exists(folders.Cluster))
        {
            await ClusterCreation.CreateAsync(folders, binaries, user, cancellation);
        }
        if (PostmasterFile.Read(folders.Cluster) is not null)
        {
            await Waiting.UntilAsync(
                () => !PostmasterFile.IsOccupied(folders.Cluster),
                LongestStop,
                clock,
                cancellation
            );
            PostmasterFile.Disown(folders.Cluster);
        }
        var settings = Path.Combine(folders.Cluster, ServerSettings.FileName);
        await File.WriteAllTextAsync(
            settings,
            ServerSettings.Text(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes),
            cancellation
        );
        await user.OwnAsync(settings, cancellation);
        if (new FileInfo(folders.Log) is { Exists: true, Length: > LogBytes })
        {
            File.Move(folders.Log, folders.OlderLog, overwrite: true);
        }
        var sockets = await SocketFolder.MakeAsync(folders.Data, user, cancellation);
        File.Delete(Path.Combine(sockets, SocketFolder.LockName));
        var server = user.Run(
            binaries.Server,
            "-D",
            folders.Cluster,
            "-c",
            "listen_addresses=",
            "-c",
            $"unix_socket_directories={sockets}"
        );
        return Child.StartApart(server, folders.Log);
    }

    /// <summary>The programs of the version that made the cluster: a newer one could not read it.</summary>
    private async Task<PostgresBinaries> FindBinariesAsync(CancellationToken cancellation)
    {
        var version = Path.Combine(folders.Cluster, "PG_VERSION");
        var made =
            File.Exists(version)
            && int.TryParse(await File.ReadAllTextAsync(version, cancellation), out var major)
                ? major
                : 0;
        if (made != 0 && PostgresBinaries.OfMajor(made) is { } same)
        {
            return same;
        }
        var newest =
            PostgresBinaries.Locate(home) ?? throw new RefusedException("database.no-programs");
        var found = made == 0 ? 0 : await newest.MajorAsync(cancellation);
        return made == found
            ? newest
            : throw new RefusedException("database.other-version", folders.Data, made, found);
    }

    private async Task<string> UntilReadyAsync(Func<bool> ended, CancellationToken cancellation)
    {
        PostmasterFile? running = null;
        await Waiting.UntilAsync(
            () =>
                ended()
                || (running = PostmasterFile.ReadRunning(folders.Cluster)) is { State: "ready" },
            LongestStart,
            clock,
            cancellation
        );
        return running is { State: "ready" }
            ? running.SocketFolder
            : throw new RefusedException("database.start-failed", folders.Log, LastWords());
    }

    private Task<bool> UntilGoneAsync(TimeSpan atMost, CancellationToken cancellation) =>
        Waiting.UntilAsync(IsGone, atMost, clock, cancellation);

    private bool IsGone() => PostmasterFile.ReadRunning(folders.Cluster) is null;

    private string LastWords() =>
        File.Exists(folders.Log)
            ? File.ReadLines(folders.Log)
                .LastOrDefault(line => line.Contains("FATAL:", StringComparison.Ordinal))
                ?? ""
            : "";
}
