using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Commitments.Remind;

/// <summary>Looks in each web process, every few minutes, whether somebody is to be reminded. What was sent is in the database: a restart loses nothing, and nothing goes out twice.</summary>
internal sealed class ReminderClock(
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<ReminderClock> log
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    /// <summary>Reminds all whose day has come, each in a transaction of its own.</summary>
    /// <returns>How many were reminded by this process.</returns>
    public async Task<int> RunDue(CancellationToken stop = default)
    {
        await using var look = scopes.CreateAsyncScope();
        var due = await look.ServiceProvider.GetRequiredService<DueReminders>().Now(stop);
        var zone = await look.ServiceProvider.GetRequiredService<IWorkingCalendars>().Zone(stop);
        var sent = 0;
        foreach (var one in due)
        {
            sent += await Remind(one, Due.DayOf(clock.GetUtcNow(), zone), stop) ? 1 : 0;
        }
        return sent;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunDue(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            // A database that is gone for a moment must not take the site with it.
            catch (Exception problem)
            {
                log.LogWarning(problem, "Reminders could not be looked for; tried again");
            }
            await Task.Delay(Pause, clock, stoppingToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // One that fails does not keep the others.
    private async Task<bool> Remind(DueReminder one, DateOnly today, CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var reminding = scope.ServiceProvider.GetRequiredService<Reminding>();
            return await reminding.ByItself(one, today, stop);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            log.LogWarning(problem, "Line {Id} was not reminded of; tried again", one.LineId);
            return false;
        }
    }
}
