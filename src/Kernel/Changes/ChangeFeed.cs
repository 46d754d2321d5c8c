using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Puebla.Kernel.Data;

namespace Puebla.Kernel.Changes;

/// <summary>Tells every web process that something changed, at the commit of the change, so that what they keep in memory is thrown out.</summary>
public sealed class ChangeNotices(ConferenceDb db)
{
    internal const string Channel = "puebla_changes";

    /// <summary>Announces a change under a tag (<c>instrument:grcm-2021-12-01</c>, <c>facts</c>). Delivered when the running transaction commits, lost when it does not.</summary>
    public Task Announce(string tag, CancellationToken stop = default) =>
        db.Database.ExecuteSqlAsync($"select pg_notify({Channel}, {tag})", stop);
}

/// <summary>Somebody who keeps things in memory and must forget them.</summary>
public interface IForgetful
{
    /// <summary>Forgets what the tag names; everything where the tag is null, as after a lost connection.</summary>
    Task Forget(string? tag, CancellationToken stop);
}

/// <summary>The connection that the change feed listens on: its own, never of the pool.</summary>
/// <param name="ConnectionString">With password, not pooled.</param>
public sealed record ChangeFeedSettings(string ConnectionString);

/// <summary>Listens to the other processes, one connection a process. While it cannot listen, the process is not ready.</summary>
public sealed class ChangeFeed(
    ChangeFeedSettings settings,
    IEnumerable<IForgetful> keepers,
    TimeProvider clock,
    ILogger<ChangeFeed> log
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly ImmutableArray<IForgetful> _keepers = [.. keepers];
    private volatile bool _listening;

    /// <summary>Whether notices arrive at this moment. A process that does not listen must not answer from memory.</summary>
    public bool IsListening => _listening;

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Listen(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception problem)
                when (problem is NpgsqlException or IOException or TimeoutException)
            {
                _listening = false;
                log.LogWarning(
                    "The change feed lost its connection and tries again: {Problem}",
                    problem.Message
                );
                await Task.Delay(Pause, clock, stoppingToken)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task Listen(CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        var arrived = new Queue<string>();
        connection.Notification += (_, notice) => arrived.Enqueue(notice.Payload);
        await connection.OpenAsync(stop);
        await using (var listen = new NpgsqlCommand($"listen {ChangeNotices.Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(stop);
        }
        await ForgetAll(null, stop);
        _listening = true;
        try
        {
            while (true)
            {
                await connection.WaitAsync(stop);
                while (arrived.TryDequeue(out var tag))
                {
                    await ForgetAll(tag, stop);
                }
            }
        }
        finally
        {
            _listening = false;
            await ForgetAll(null, CancellationToken.None);
        }
    }

    private async Task ForgetAll(string? tag, CancellationToken stop)
    {
        foreach (var keeper in _keepers)
        {
            await keeper.Forget(tag, stop);
        }
    }
}
