using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Puebla.Kernel.Changes;

namespace Puebla.Kernel.Access;

/// <summary>The numbers of audiences, in memory. A number never changes its meaning and is never given again: what is kept can lack an audience, and then its things are not shown, but cannot show one that is not the reader's.</summary>
internal sealed class AudienceNumbers(NpgsqlDataSource database, IServiceProvider services)
    : IForgetful
{
    /// <summary>The notice of a new audience.</summary>
    public const string Tag = "audiences";

    // Asked for late: the feed itself knows everybody who forgets.
    private readonly Kept<FrozenDictionary<Audience, int>> _all = new(() =>
        services.GetService<ChangeFeed>()?.IsListening ?? false
    );

    // Made by this process, whose notice may still be on its way. What was rolled back stands here for nothing.
    private readonly ConcurrentDictionary<Audience, int> _made = [];

    public void Made(Audience audience, int number) => _made[audience] = number;

    public async ValueTask<int[]> Of(IReadOnlySet<Audience> audiences, CancellationToken stop)
    {
        var all = await _all.Get(Load, stop);
        var numbers = new List<int>(audiences.Count);
        foreach (var audience in audiences)
        {
            if (
                all.TryGetValue(audience, out var number) || _made.TryGetValue(audience, out number)
            )
            {
                numbers.Add(number);
            }
        }
        numbers.Sort();
        return [.. numbers];
    }

    public Task Forget(string? tag, CancellationToken stop)
    {
        if (tag is null or Tag)
        {
            _all.Forget();
        }
        return Task.CompletedTask;
    }

    private async Task<FrozenDictionary<Audience, int>> Load(CancellationToken stop)
    {
        await using var command = database.CreateCommand(
            "select mode, subject, id from kernel.audience"
        );
        await using var row = await command.ExecuteReaderAsync(stop);
        var all = new Dictionary<Audience, int>();
        while (await row.ReadAsync(stop))
        {
            all[new((AccessMode)row.GetInt16(0), row.GetString(1))] = row.GetInt32(2);
        }
        return all.ToFrozenDictionary();
    }
}
