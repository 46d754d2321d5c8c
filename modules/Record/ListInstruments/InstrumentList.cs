using Microsoft.EntityFrameworkCore;
using Puebla.Record.Data;
using Puebla.Record.Read;
using Puebla.Record.Ties;

namespace Puebla.Record.ListInstruments;

/// <summary>Lists the instruments that the one who asks may see, newest first, samples behind what was adopted.</summary>
internal sealed class InstrumentList(RecordReader reader, Supersessions supersessions)
{
    public const int PageSize = 50;

    public async Task<InstrumentPageOfList> Page(
        string? body,
        int? year,
        int page,
        CancellationToken stop = default
    )
    {
        var seen = await reader.Visible(stop);
        var visible = seen.Where(i => i.State != InstrumentState.Kept);
        var bodies = await visible
            .Where(i => i.Body != null)
            .GroupBy(i => i.Body!)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(stop);
        var years = await visible
            .Where(i => i.Start != null)
            .GroupBy(i => i.Start!.Value.Year)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(stop);
        var chosen = visible.Where(i =>
            (body == null || i.Body == body) && (year == null || i.Start!.Value.Year == year)
        );
        var rows = await chosen
            .OrderBy(i => i.IsSample)
            .ThenBy(i => i.Start == null)
            .ThenByDescending(i => i.Start)
            .ThenBy(i => i.Key)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .Select(i => new ListedInstrument(
                i.Id,
                i.Key,
                i.Kind,
                i.Body,
                i.TitleSpanish,
                i.TitleEnglish,
                i.Start,
                i.End,
                i.Place,
                i.Held,
                i.State,
                i.IsSample,
                i.Versions.Where(v => v.IsCurrent).Max(v => v.Paragraphs.Count)
            ))
            .ToListAsync(stop);
        return new(
            rows,
            await chosen.CountAsync(stop),
            [
                .. bodies
                    .OrderByDescending(b => b.Count)
                    .ThenBy(b => b.Key)
                    .Select(b => (b.Key, b.Count)),
            ],
            [.. years.OrderByDescending(y => y.Key).Select(y => (y.Key, y.Count))],
            await supersessions.Today(stop),
            await seen.CountAsync(i => i.State == InstrumentState.Kept, stop)
        );
    }
}

/// <summary>An instrument in the list.</summary>
public sealed record ListedInstrument(
    int Id,
    string Key,
    string Kind,
    string? Body,
    string? TitleSpanish,
    string? TitleEnglish,
    DateOnly? Start,
    DateOnly? End,
    string? Place,
    Holding Held,
    InstrumentState State,
    bool IsSample,
    int Paragraphs
);

/// <summary>One page of the list, with what one may filter by.</summary>
/// <param name="Rows">The instruments.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Bodies">How many by body.</param>
/// <param name="Years">How many by year.</param>
/// <param name="Superseded">Which texts are superseded today, with the day since which they are.</param>
internal sealed record InstrumentPageOfList(
    IReadOnlyList<ListedInstrument> Rows,
    int Total,
    IReadOnlyList<(string Body, int Count)> Bodies,
    IReadOnlyList<(int Year, int Count)> Years,
    IReadOnlyDictionary<int, DateOnly?> Superseded,
    int Documents
);
