using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Contacts.Data;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;

namespace Puebla.Contacts.Mandates;

/// <summary>Keeps each person's mandates in memory until one changes; which of them are in force is reckoned for each instant anew.</summary>
internal sealed class MandateMemory(IServiceScopeFactory scopes, IServiceProvider services)
    : IForgetful
{
    /// <summary>The tag under which every change of a mandate is announced.</summary>
    public const string Tag = "mandates";

    private const string PersonPrefix = "person:";
    private const int Most = 10_000;
    private readonly ConcurrentDictionary<Guid, Kept<MandateSpan[]>> _kept = new();

    public ValueTask<MandateSpan[]> Of(Guid person, CancellationToken stop)
    {
        if (_kept.Count >= Most)
        {
            _kept.Clear();
        }
        return _kept
            .GetOrAdd(person, _ => new(Listens))
            .Get(cancelled => Read(person, cancelled), stop);
    }

    public Task Forget(string? tag, CancellationToken stop)
    {
        if (tag is null or Tag)
        {
            foreach (var kept in _kept.Values)
            {
                kept.Forget();
            }
        }
        else if (
            tag.StartsWith(PersonPrefix, StringComparison.Ordinal)
            && Guid.TryParse(tag[PersonPrefix.Length..], out var person)
            && _kept.TryGetValue(person, out var own)
        )
        {
            own.Forget();
        }
        return Task.CompletedTask;
    }

    // Asked for late: the feed itself knows everybody who forgets. A command has no feed and keeps nothing.
    private bool Listens() => services.GetService<ChangeFeed>()?.IsListening ?? false;

    private async Task<MandateSpan[]> Read(Guid person, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rows = await scope
            .ServiceProvider.GetRequiredService<ConferenceDb>()
            .Set<MandateRow>()
            .AsNoTracking()
            .Where(row => row.PersonId == person)
            .OrderBy(row => row.From)
            .ThenBy(row => row.Id)
            .ToListAsync(stop);
        return [.. rows.Select(MandateSpan.Of)];
    }
}
