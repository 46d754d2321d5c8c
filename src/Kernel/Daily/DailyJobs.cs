using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Puebla.Kernel.Data;

namespace Puebla.Kernel.Daily;

/// <summary>Does each daily job once a day: at the start of the process where the day is not done yet, then each night.</summary>
public sealed class DailyJobs(
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<DailyJobs> log
) : BackgroundService
{
    // Two in the morning in San José.
    private static readonly TimeSpan Begins = TimeSpan.FromHours(8);
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(15);
    internal const long LockKey = 0x5055_4542_4C41_4441;

    /// <summary>Does what is not done yet on the day that it is now.</summary>
    /// <returns>The names of the jobs that were done.</returns>
    public async Task<IReadOnlyList<string>> RunDue(CancellationToken stop = default)
    {
        var day = DateOnly.FromDateTime((clock.GetUtcNow() - Begins).UtcDateTime);
        await using var names = scopes.CreateAsyncScope();
        var done = new List<string>();
        foreach (var name in names.ServiceProvider.GetServices<IDailyJob>().Select(job => job.Name))
        {
            if (await Run(name, day, stop))
            {
                done.Add(name);
            }
        }
        return done;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = Again;
            try
            {
                await RunDue(stoppingToken);
                var sinceBegin = (clock.GetUtcNow() - Begins).UtcDateTime.TimeOfDay;
                pause = TimeSpan.FromDays(1) - sinceBegin;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            // A job that fails must not take the site with it.
            catch (Exception problem)
            {
                log.LogWarning(problem, "A daily job was not done and is tried again");
            }
            await Task.Delay(pause, clock, stoppingToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> Run(string name, DateOnly day, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        await using var work = await db.Database.BeginTransactionAsync(stop);
        // One process at a time; the others then find the day done.
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({LockKey})", stop);
        if (await db.Set<DailyRun>().AnyAsync(run => run.Job == name && run.Day == day, stop))
        {
            return false;
        }
        var job = scope.ServiceProvider.GetServices<IDailyJob>().Single(one => one.Name == name);
        await job.Run(stop);
        db.Add(
            new DailyRun
            {
                Job = name,
                Day = day,
                At = clock.GetUtcNow(),
            }
        );
        await db.SaveChangesAsync(stop);
        await work.CommitAsync(stop);
        return true;
    }
}
