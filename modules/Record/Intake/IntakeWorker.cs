using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Puebla.Kernel.Changes;

namespace Puebla.Record.Intake;

/// <summary>Works on handed-in files in the background of a running site, woken by the notice of each that arrives in whatever process.</summary>
internal sealed class IntakeWorker(
    IntakeRun run,
    IntakeOptions options,
    TimeProvider clock,
    ILogger<IntakeWorker> log
) : BackgroundService, IForgetful
{
    /// <summary>The tag of the change feed.</summary>
    public const string Tag = "intake";

    // For what a process that died left, and for notices that nobody heard.
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(5);
    private TaskCompletionSource _arrived = New();

    public Task Forget(string? tag, CancellationToken stop)
    {
        if (tag is null or Tag)
        {
            Interlocked.Exchange(ref _arrived, New()).TrySetResult();
        }
        return Task.CompletedTask;
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(
            Enumerable
                .Range(0, options.Workers)
                .Select(_ => Task.Run(() => Work(stoppingToken), stoppingToken))
        );

    private async Task Work(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var arrived = Volatile.Read(ref _arrived).Task;
            var pause = Round;
            try
            {
                while (await run.One(stop)) { }
                await run.Idle(stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            // Nothing that happens to a file may take the site with it.
            catch (Exception problem)
            {
                log.LogWarning("The work on handed-in files pauses: {Problem}", problem.Message);
                pause = AfterTrouble;
            }
            await Wait(arrived, pause, stop);
        }
    }

    private async Task Wait(Task arrived, TimeSpan pause, CancellationToken stop)
    {
        try
        {
            await arrived.WaitAsync(pause, clock, stop);
        }
        catch (Exception over) when (over is TimeoutException or OperationCanceledException)
        {
            // Nothing came: it looks for itself, or ends.
        }
    }

    private static TaskCompletionSource New() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}
