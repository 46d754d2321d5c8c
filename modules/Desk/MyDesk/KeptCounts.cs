using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Changes;

namespace Puebla.Desk.MyDesk;

/// <summary>How many lines each desk had, for the number in the head of the other pages: forgotten at any notice of a change, and after a while without one. While no notices arrive nothing is kept.</summary>
internal sealed class KeptCounts(IServiceProvider services, TimeProvider clock) : IForgetful
{
    private const int Most = 5000;
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(20);
    private readonly ConcurrentDictionary<Guid, (int Count, DateTimeOffset At)> _kept = new();
    private long _changes;

    /// <summary>To be asked before a count is read, and given when it is kept.</summary>
    public long Changes => Interlocked.Read(ref _changes);

    /// <summary>The number; null where it must be read.</summary>
    public int? Of(Guid person) =>
        _kept.TryGetValue(person, out var kept)
        && clock.GetUtcNow() - kept.At is var age
        && age >= TimeSpan.Zero
        && age < Life
            ? kept.Count
            : null;

    /// <summary>Keeps a number that was read since the given state, unless something changed meanwhile.</summary>
    public void Keep(Guid person, int count, long since)
    {
        if (Listens() && since == Changes && _kept.Count < Most)
        {
            _kept[person] = (count, clock.GetUtcNow());
            if (since != Changes)
            {
                Drop(person);
            }
        }
    }

    /// <summary>Forgets the number of one person.</summary>
    public void Drop(Guid person) => _kept.TryRemove(person, out _);

    /// <inheritdoc />
    public Task Forget(string? tag, CancellationToken stop)
    {
        Interlocked.Increment(ref _changes);
        _kept.Clear();
        return Task.CompletedTask;
    }

    // Asked for late: the feed itself knows everybody who forgets.
    private bool Listens() => services.GetService<ChangeFeed>()?.IsListening ?? false;
}
