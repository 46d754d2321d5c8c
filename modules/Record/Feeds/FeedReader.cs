using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Search.Indexing;

namespace Puebla.Record.Feeds;

/// <summary>Which feed, and which page of it.</summary>
/// <param name="Body">Only texts of this body; null for all.</param>
/// <param name="Subject">Only texts with a paragraph on this subject; null for all.</param>
/// <param name="Page">Counted from one.</param>
internal sealed record FeedRequest(string? Body, string? Subject, int Page)
{
    /// <summary>False where only a text could show that there is such a body or subject.</summary>
    public bool IsKnown { get; init; } = true;
}

/// <summary>A text in a feed.</summary>
internal sealed record FeedText(
    string Key,
    string Kind,
    string? Body,
    string? TitleSpanish,
    string? TitleEnglish,
    DateOnly? Start,
    DateOnly? End,
    Holding Held,
    DateTimeOffset Since,
    DateTimeOffset Changed
);

/// <summary>Reads adopted texts that everybody may see, whoever asks: a feed is the same for all. Samples are nobody's texts.</summary>
internal sealed class FeedReader(ConferenceDb db, FacetDirectory facets)
{
    public const int PageSize = 50;

    /// <summary>One page, the latest first, and how many texts there are.</summary>
    public async Task<(IReadOnlyList<FeedText> Texts, int Total)> Page(
        FeedRequest request,
        CancellationToken stop
    )
    {
        var texts = db.Set<Instrument>()
            .AsNoTracking()
            .Where(i => i.AudienceId == Audiences.PublicId && !i.IsSample)
            .Where(i =>
                (i.State == InstrumentState.Adopted || i.State == InstrumentState.Superseded)
                && i.Held != Holding.OnlyKnown
            );
        if (request.Body is { } body)
        {
            texts = texts.Where(i => i.Body == body);
        }
        if (request.Subject is { } subject)
        {
            if (await facets.Find(FacetDimension.Subject, subject, stop) is not { } number)
            {
                return ([], 0);
            }
            texts = texts.Where(i =>
                db.Set<SearchEntry>().Any(e => e.InstrumentId == i.Id && e.Facets.Contains(number))
            );
        }
        var opened = db.Set<PublicationDecision>()
            .Where(d => d.AppliedAt != null && d.ToId == Audiences.PublicId);
        var rows = await texts
            .Select(i => new
            {
                Instrument = i,
                // Public from the start, or since the decision that opened it.
                Since = opened
                    .Where(d => d.InstrumentId == i.Id && d.FromId != Audiences.PublicId)
                    .Max(d => d.AppliedAt)
                    ?? i.ReceivedAt,
                Imported = i.Versions.Max(v => (DateTimeOffset?)v.ImportedAt) ?? i.ReceivedAt,
            })
            .OrderByDescending(row => row.Since > row.Imported ? row.Since : row.Imported)
            .ThenByDescending(row => row.Instrument.Id)
            .Skip((request.Page - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(stop);
        return (
            [
                .. rows.Select(row => new FeedText(
                    row.Instrument.Key,
                    row.Instrument.Kind,
                    row.Instrument.Body,
                    row.Instrument.TitleSpanish,
                    row.Instrument.TitleEnglish,
                    row.Instrument.Start,
                    row.Instrument.End,
                    row.Instrument.Held,
                    row.Since,
                    row.Since > row.Imported ? row.Since : row.Imported
                )),
            ],
            await texts.CountAsync(stop)
        );
    }
}
