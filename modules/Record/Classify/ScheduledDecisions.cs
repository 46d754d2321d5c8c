using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Puebla.Kernel.Changes;

namespace Puebla.Record.Classify;

/// <summary>Waits in each web process for the next decision whose time comes. What waits is in the database: a restart loses nothing, and what came due while no process ran takes effect at the start.</summary>
internal sealed class ScheduledDecisions(
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<ScheduledDecisions> log
) : BackgroundService, IForgetful
{
    // A clock that is set while one waits is noticed after this.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(1);
    private volatile TaskCompletionSource _changed = Fresh();

    /// <summary>Any change may have brought a decision that is due earlier.</summary>
    public Task Forget(string? tag, CancellationToken stop)
    {
        _changed.TrySetResult();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            _changed = Fresh();
            var changed = _changed.Task;
            var pause = await SettleDue(stoppingToken);
            using var over = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            await Task.WhenAny(changed, Task.Delay(pause, clock, over.Token));
            await over.CancelAsync();
        }
    }

    // How long nothing is due.
    private async Task<TimeSpan> SettleDue(CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var decisions = scope.ServiceProvider.GetRequiredService<DueDecisions>();
            foreach (var id in await decisions.Due(stop))
            {
                if (!await Settle(id, stop))
                {
                    return AfterTrouble;
                }
            }
            var left = await decisions.Next(stop) - clock.GetUtcNow() ?? Longest;
            return left > Longest ? Longest
                : left > TimeSpan.Zero ? left
                : TimeSpan.Zero;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return Longest;
        }
        // A database that is gone for a moment must not take the site with it.
        catch (Exception problem)
        {
            log.LogWarning(problem, "Scheduled decisions could not be read; tried again at once");
            return AfterTrouble;
        }
    }

    private async Task<bool> Settle(long id, CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DueDecisions>().Settle(id, stop);
            return true;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            log.LogWarning(problem, "Decision {Id} did not take effect; tried again", id);
            return false;
        }
    }

    private static TaskCompletionSource Fresh() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}
