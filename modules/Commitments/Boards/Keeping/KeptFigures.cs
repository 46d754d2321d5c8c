using System.Collections.Concurrent;
using Puebla.Kernel.Changes;

namespace Puebla.Commitments.Boards.Keeping;

/// <summary>What was counted for the boards, by what its readers may see: forgotten at any notice of a change to what is counted, and not used once the clock leaves the time between two deadlines. While no notices arrive nothing is kept.</summary>
internal sealed class KeptFigures(IServiceProvider services) : IForgetful
{
    private const int Most = 512;

    // What becomes of these alters who asks, which the key says, and nothing that is counted. Sessions begin all day.
    private static readonly string[] Uncounted = ["person:", "session:", "dossier:"];

    private readonly ConcurrentDictionary<object, (object Value, DueSpan Span)> _kept = new();
    private long _changes;

    /// <summary>To be asked before something is counted, and given when it is kept.</summary>
    public long Changes => Interlocked.Read(ref _changes);

    /// <summary>How much is kept.</summary>
    public int Count => _kept.Count;

    /// <summary>What is kept under a key and holds at an instant; null where it must be counted.</summary>
    public object? Find(object key, DateTimeOffset now) =>
        Listens() && _kept.TryGetValue(key, out var kept) && kept.Span.Holds(now)
            ? kept.Value
            : null;

    /// <summary>Keeps what was counted since the given state, unless something changed meanwhile.</summary>
    public void Keep(object key, object value, DueSpan span, long since)
    {
        if (!Listens() || since != Changes)
        {
            return;
        }
        if (_kept.Count >= Most)
        {
            _kept.Clear();
        }
        _kept[key] = (value, span);
        if (since != Changes)
        {
            _kept.TryRemove(key, out _);
        }
    }

    /// <inheritdoc />
    public Task Forget(string? tag, CancellationToken stop)
    {
        if (!Array.Exists(Uncounted, one => tag?.StartsWith(one, StringComparison.Ordinal) == true))
        {
            Interlocked.Increment(ref _changes);
            _kept.Clear();
        }
        return Task.CompletedTask;
    }

    // Asked for late: the feed itself knows everybody who forgets. A command has none.
    private bool Listens() =>
        services.GetService(typeof(ChangeFeed)) is ChangeFeed { IsListening: true };
}
