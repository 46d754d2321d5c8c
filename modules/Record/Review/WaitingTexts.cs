using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Read;

namespace Puebla.Record.Review;

/// <summary>The texts that wait for review and that the one who asks may see, the oldest first.</summary>
internal sealed class WaitingTexts(ConferenceDb db, Audiences audiences, ICurrentActor current)
{
    /// <summary>All of them, at most so many; what a compilation quotes carries the compilation where that can be seen too.</summary>
    public async Task<List<WaitingText>> Of(Actor actor, int most, CancellationToken stop)
    {
        var visible = await audiences.VisibleTo(actor, stop);
        var quotes = db.Set<Relation>().Where(r => r.Kind == RelationKind.Quotes);
        return await Waiting(visible)
            .OrderBy(i => i.ReceivedAt)
            .ThenBy(i => i.Id)
            .Take(most)
            .Select(i => new WaitingText(
                i.Key,
                i.TitleSpanish,
                i.TitleEnglish,
                i.AudienceId,
                i.ReceivedAt,
                i.Start,
                i.Held == Holding.InPart
                    ? quotes
                        .Where(r => r.ToId == i.Id && visible.Contains(r.From!.AudienceId))
                        .OrderBy(r => r.Id)
                        .Select(r => new QuotedBy(
                            r.From!.Key,
                            r.From!.TitleSpanish,
                            r.From!.TitleEnglish
                        ))
                        .FirstOrDefault()
                    : null
            ))
            .ToListAsync(stop);
    }

    /// <summary>Those of which only what a compilation quotes is held.</summary>
    public async Task<List<WaitingText>> QuotedIn(int compilation, CancellationToken stop)
    {
        var visible = await audiences.VisibleTo(current.Actor, stop);
        return await Waiting(visible)
            .Where(i => i.Held == Holding.InPart)
            .Where(i =>
                db.Set<Relation>()
                    .Any(r =>
                        r.Kind == RelationKind.Quotes && r.FromId == compilation && r.ToId == i.Id
                    )
            )
            .OrderBy(i => i.Start)
            .ThenBy(i => i.Key)
            .Select(i => new WaitingText(
                i.Key,
                i.TitleSpanish,
                i.TitleEnglish,
                i.AudienceId,
                i.ReceivedAt,
                i.Start,
                null
            ))
            .ToListAsync(stop);
    }

    private IQueryable<Instrument> Waiting(IReadOnlyCollection<int> visible) =>
        db.Set<Instrument>()
            .AsNoTracking()
            .Where(i => i.Review == ReviewState.Waiting && visible.Contains(i.AudienceId));
}

/// <summary>A text that waits for review.</summary>
internal sealed record WaitingText(
    string Key,
    string? Spanish,
    string? English,
    int AudienceId,
    DateTimeOffset ReceivedAt,
    DateOnly? Start,
    QuotedBy? By
)
{
    /// <summary>Its title with its key: many have one title.</summary>
    public string Name(Language language) => Named(Key, Spanish, English, language);

    internal static string Named(string key, string? spanish, string? english, Language language) =>
        TitleShown.Of(spanish, english, language)?.Text is { } title ? $"{title} ({key})" : key;
}

/// <summary>The compilation that quotes a text.</summary>
internal sealed record QuotedBy(string Key, string? Spanish, string? English)
{
    public string Name(Language language) => TitleShown.Of(Spanish, English, language)?.Text ?? Key;
}
