using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Documents.Kinds;
using Puebla.Record.Relate.Rules;
using RelationKind = Puebla.Record.Data.RelationKind;

namespace Puebla.Record.Ties;

/// <summary>Which texts replace which, and which were never in force, kept until something changes: search asks each time.</summary>
internal sealed class KeptStates : IForgetful
{
    private readonly IServiceScopeFactory _scopes;
    private readonly Kept<StatesOfTexts> _kept;

    public KeptStates(IServiceProvider services, IServiceScopeFactory scopes)
    {
        _scopes = scopes;
        // Asked for late: the feed itself knows everybody who forgets.
        _kept = new(() => services.GetService<ChangeFeed>()?.IsListening ?? false);
    }

    /// <summary>Kinds of what nobody adopts: it is neither in force nor superseded by age.</summary>
    public static IReadOnlyList<string> NeverAdopted { get; } =
    ["publication", "compilation", .. DocumentKinds.All.Select(kind => kind.Code)];

    public ValueTask<StatesOfTexts> Get(CancellationToken stop) => _kept.Get(Read, stop);

    public Task Forget(string? tag, CancellationToken stop)
    {
        _kept.Forget();
        return Task.CompletedTask;
    }

    private async Task<StatesOfTexts> Read(CancellationToken stop)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConferenceDb>();
        var replaced = await db.Set<Data.Relation>()
            .AsNoTracking()
            .Where(r => r.Kind == RelationKind.Replaces && r.RemovedAt == null && r.ToId != null)
            .Select(r => new Replacement(
                r.ToId!.Value,
                r.To!.AudienceId,
                r.FromId == null ? null : (int?)r.From!.AudienceId,
                r.Since
            ))
            .ToListAsync(stop);
        var others = await db.Set<Instrument>()
            .AsNoTracking()
            .Where(i =>
                i.State != InstrumentState.Adopted || i.IsSample || NeverAdopted.Contains(i.Kind)
            )
            .Select(i => new { i.Id, i.State })
            .ToListAsync(stop);
        var facts = await scope.ServiceProvider.GetRequiredService<IConference>().Facts(stop);
        return new(
            [.. replaced, .. await Registered(db, facts, stop)],
            others.ToFrozenDictionary(one => one.Id, one => one.State)
        );
    }

    // A document that gave its place to another, as the registers say, by the text that bears its title.
    private static async Task<List<Replacement>> Registered(
        ConferenceDb db,
        ConferenceFacts facts,
        CancellationToken stop
    )
    {
        var titles = facts
            .Relations.Where(r => r.Kind == Conference.Contracts.RelationKind.ReplacedBy)
            .Select(r => facts.Documents.FirstOrDefault(d => r.Source == $"document:{d.Key}"))
            .OfType<ConferenceDocument>()
            .SelectMany(d => new[] { d.Title.Spanish, d.Title.English })
            .OfType<string>()
            .ToList();
        return titles.Count == 0
            ? []
            : await db.Set<Instrument>()
                .AsNoTracking()
                .Where(i =>
                    !i.IsSample
                    && (titles.Contains(i.TitleSpanish!) || titles.Contains(i.TitleEnglish!))
                )
                .Select(i => new Replacement(i.Id, i.AudienceId, null, null))
                .ToListAsync(stop);
    }
}

/// <summary>What decides of the state of texts.</summary>
/// <param name="Replacements">What takes the place of what.</param>
/// <param name="NotAdopted">By number, what is no adopted text, and in which state it was kept.</param>
internal sealed record StatesOfTexts(
    IReadOnlyList<Replacement> Replacements,
    FrozenDictionary<int, InstrumentState> NotAdopted
);
