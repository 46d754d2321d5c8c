using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Accounts.Credentials;
using Puebla.Kernel.Changes;

namespace Puebla.Accounts.Sessions;

/// <summary>Finds the session of a token, from memory where it may: notices of changes forget it, and without notices nothing is kept.</summary>
internal sealed class SessionKeeper(
    IServiceScopeFactory scopes,
    IServiceProvider services,
    TimeProvider clock
) : IForgetful
{
    // Enough for every delegation of a Conference at once; what is beyond is read anew.
    private const int Most = 5000;

    private readonly ConcurrentDictionary<string, KeptSession> _kept = new();
    private long _changes;

    public async ValueTask<KeptSession?> Find(string? token, CancellationToken stop)
    {
        if (Tokens.HashOf(token) is not { } hash)
        {
            return null;
        }
        var key = Convert.ToHexString(hash);
        var session =
            MayKeep() && _kept.TryGetValue(key, out var kept) && kept.IsGoodAt(clock.GetUtcNow())
                ? kept
                : await Read(key, hash, stop);
        if (session is not null && clock.GetUtcNow() - session.SeenAt >= SessionReader.SeenEvery)
        {
            await Touch(session, stop);
        }
        return session;
    }

    public Task Forget(string? tag, CancellationToken stop)
    {
        if (tag is null or "mandates" or "facts" or "settings")
        {
            Interlocked.Increment(ref _changes);
            _kept.Clear();
        }
        else if (Named(tag, "session:") is { } id)
        {
            Drop(session => session.Id == id);
        }
        else if (Named(tag, "person:") is { } person)
        {
            Drop(session => session.PersonId == person);
        }
        return Task.CompletedTask;
    }

    private async Task<KeptSession?> Read(string key, byte[] hash, CancellationToken stop)
    {
        var begun = Interlocked.Read(ref _changes);
        await using var scope = scopes.CreateAsyncScope();
        var read = await scope.ServiceProvider.GetRequiredService<SessionReader>().Read(hash, stop);
        if (read is null)
        {
            _kept.TryRemove(key, out _);
            return null;
        }
        if (MayKeep() && begun == Interlocked.Read(ref _changes) && _kept.Count < Most)
        {
            _kept[key] = read;
            if (begun != Interlocked.Read(ref _changes))
            {
                _kept.TryRemove(key, out _);
            }
        }
        return read;
    }

    private async Task Touch(KeptSession session, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        session.SeenAt = now;
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SessionReader>().Touch(session, now, stop);
    }

    private void Drop(Func<KeptSession, bool> which)
    {
        Interlocked.Increment(ref _changes);
        foreach (var (key, session) in _kept)
        {
            if (which(session))
            {
                _kept.TryRemove(key, out _);
            }
        }
    }

    // Asked for late: the feed itself knows everybody who forgets.
    private bool MayKeep() => services.GetService<ChangeFeed>()?.IsListening ?? false;

    private static Guid? Named(string tag, string prefix) =>
        tag.StartsWith(prefix, StringComparison.Ordinal)
        && Guid.TryParse(tag.AsSpan(prefix.Length), out var id)
            ? id
            : null;
}
