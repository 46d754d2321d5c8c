using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Puebla.Accounts.Data;
using Puebla.Kernel.Data;

namespace Puebla.Accounts.SignIn;

/// <summary>Counts attempts before they are tried, so that many at once gain nothing; a success takes its count back.</summary>
internal sealed class Throttle(ConferenceDb db, TimeProvider clock)
{
    /// <summary>Counts an attempt.</summary>
    /// <param name="identifier">What was typed as e-mail address, known or not.</param>
    /// <param name="network">Where it comes from.</param>
    /// <param name="device">The browser's number if the person has signed in from it before.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>How long one must wait, the attempt not being counted then; or null.</returns>
    public async Task<TimeSpan?> Begin(
        string identifier,
        string network,
        Guid? device,
        CancellationToken stop
    )
    {
        var rules = KeysOf(identifier, network, device);
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var counts = await Lock([.. rules.Keys.Order(StringComparer.Ordinal)], now, stop);
        var wait = counts.Select(count => count.WaitUntil - now).Max();
        if (wait is not { } left || left <= TimeSpan.Zero)
        {
            counts.ForEach(count => Count(count, rules[count.Key], now));
            wait = null;
        }
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        db.ChangeTracker.Clear();
        return wait;
    }

    /// <summary>The attempt was right: it counts for nothing, and what the person mistyped before neither.</summary>
    public async Task Succeeded(
        string identifier,
        string network,
        Guid? device,
        CancellationToken stop
    )
    {
        var keys = KeysOf(identifier, network, device).Keys.ToList();
        var whole = keys.Where(key => key[0] != 'n').ToList();
        await db.Set<ThrottleCount>().Where(c => whole.Contains(c.Key)).ExecuteDeleteAsync(stop);
        await db.Set<ThrottleCount>()
            .Where(c => keys.Contains(c.Key) && c.Failures > 0)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(c => c.Failures, c => c.Failures - 1)
                        .SetProperty(c => c.WaitUntil, (DateTimeOffset?)null),
                stop
            );
    }

    private static Dictionary<string, ThrottleRule> KeysOf(
        string identifier,
        string network,
        Guid? device
    ) =>
        device is { } known
            ? new() { [Key('d', identifier, known.ToString("N"))] = ThrottleRules.KnownDevice }
            : new()
            {
                [Key('p', identifier, network)] = ThrottleRules.Pair,
                [Key('i', identifier, "")] = ThrottleRules.Identifier,
                [Key('n', "", network)] = ThrottleRules.Network,
            };

    // Hashed: a list of the addresses that somebody tried is nobody's business.
    private static string Key(char kind, string identifier, string where)
    {
        var plain = $"{kind}\n{identifier.Trim().ToUpperInvariant()}\n{where}";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(plain));
        return kind + Convert.ToHexStringLower(hash);
    }

    private async Task<List<ThrottleCount>> Lock(
        string[] keys,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        foreach (var key in keys)
        {
            await db.Database.ExecuteSqlAsync(
                $"insert into accounts.throttle (key, failures, last_at) values ({key}, 0, {now}) on conflict do nothing",
                stop
            );
        }
        return await db.Set<ThrottleCount>()
            .FromSql(
                $"select * from accounts.throttle where key = any ({keys}) order by key for update"
            )
            .ToListAsync(stop);
    }

    private static void Count(ThrottleCount count, ThrottleRule rule, DateTimeOffset now)
    {
        count.Failures = now - count.LastAt > rule.Memory ? 1 : count.Failures + 1;
        count.LastAt = now;
        count.WaitUntil = now + rule.WaitAfter(count.Failures);
    }
}
