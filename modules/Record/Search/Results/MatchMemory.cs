using System.Collections.Concurrent;
using Puebla.Kernel.Changes;

namespace Puebla.Record.Search.Results;

/// <summary>Remembers large results, whose counting takes longest, until anything changes. Forgets all at once; remembers nothing that was asked for before the change.</summary>
internal sealed class MatchMemory(IServiceProvider services) : IForgetful
{
    private const int WorthRemembering = 2_000;
    private const int Most = 128;
    private readonly ConcurrentDictionary<string, Matches> _kept = new(StringComparer.Ordinal);
    private long _changes;

    /// <summary>The state of the world that an answer belongs to.</summary>
    public long Now => Interlocked.Read(ref _changes);

    /// <summary>Query, filters and audiences: who may see less never gets what was counted for others.</summary>
    public static string Key(string? query, int[] facets, int[] visible) =>
        $"{string.Join(',', visible)}|{string.Join(',', facets)}|{query}";

    public Matches? Find(string key) =>
        IsListening && _kept.TryGetValue(key, out var matches) ? matches : null;

    public void Keep(string key, Matches matches, long asked)
    {
        if (matches.Total < WorthRemembering || !IsListening)
        {
            return;
        }
        if (_kept.Count >= Most)
        {
            _kept.Clear();
        }
        _kept[key] = matches;
        if (Now != asked)
        {
            _kept.TryRemove(key, out _);
        }
    }

    public Task Forget(string? tag, CancellationToken stop)
    {
        Interlocked.Increment(ref _changes);
        _kept.Clear();
        return Task.CompletedTask;
    }

    // A command has no feed and remembers nothing.
    private bool IsListening =>
        services.GetService(typeof(ChangeFeed)) is ChangeFeed { IsListening: true };
}
