using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Outcomes;
using Puebla.Record.Data;
using Puebla.Record.Files;
using Puebla.Record.Read;
using Puebla.Record.Review.Rules;

namespace Puebla.Record.Review;

/// <summary>Reads the working copy of a version that the one who asks may see; where none was begun, what it would be made of.</summary>
internal sealed class ReviewReader(ConferenceDb db, RecordReader records)
{
    /// <param name="key">The instrument.</param>
    /// <param name="language">Of the text; null for the one that waits, else the reader's.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<ReviewView?> Of(string key, string? language, CancellationToken stop)
    {
        // A kept document was never taken apart.
        if (
            await records.Instrument(key, stop)
            is not { State: not InstrumentState.Kept } instrument
        )
        {
            return null;
        }
        var current = instrument.Versions.Where(v => v.IsCurrent).ToList();
        var begun = await db.Set<TextReview>()
            .AsNoTracking()
            .Where(r => r.Version.InstrumentId == instrument.Id)
            .ToListAsync(stop);
        var versions = instrument
            .Versions.Where(v => v.IsCurrent || begun.Exists(r => r.VersionId == v.Id))
            .OrderBy(v => v.Language == language ? 0 : 1)
            .ThenBy(v => begun.Exists(r => r.VersionId == v.Id) ? 0 : 1)
            .ThenBy(v => v.ReviewedAt is null ? 0 : 1)
            .ToList();
        return versions is [var version, ..]
            ? await View(instrument, version, begun.Find(r => r.VersionId == version.Id), stop)
            : null;
    }

    /// <summary>The working copy to which a piece belongs; null where it is gone or not for the one who asks.</summary>
    public async Task<ReviewView?> Of(string key, long itemId, CancellationToken stop)
    {
        var review = await db.Set<TextReview>()
            .AsNoTracking()
            .SingleOrDefaultAsync(r => r.Items.Any(i => i.Id == itemId), stop);
        return
            review is not null
            && await records.Instrument(key, stop) is { } instrument
            && instrument.Versions.FirstOrDefault(v => v.Id == review.VersionId) is { } version
            ? await View(instrument, version, review, stop)
            : null;
    }

    /// <summary>What a new working copy of a version is made of.</summary>
    public async Task<List<ReviewItem>> Fresh(int versionId, CancellationToken stop)
    {
        var paragraphs = await db.Set<Paragraph>()
            .AsNoTracking()
            .Include(p => p.Clauses)
            .Where(p => p.VersionId == versionId)
            .OrderBy(p => p.Position)
            .ToListAsync(stop);
        var parts = await db.Set<KeptPart>()
            .AsNoTracking()
            .Where(p => p.VersionId == versionId)
            .OrderBy(p => p.Position)
            .ToListAsync(stop);
        return WorkingCopy.Of(paragraphs, parts);
    }

    private async Task<ReviewView> View(
        InstrumentView instrument,
        VersionView version,
        TextReview? review,
        CancellationToken stop
    )
    {
        var rows = review is null
            ? await Fresh(version.Id, stop)
            : await db.Set<ReviewItem>()
                .AsNoTracking()
                .Where(i => i.ReviewId == review.Id)
                .OrderBy(i => i.Position)
                .ThenBy(i => i.Id)
                .ToListAsync(stop);
        return new(
            instrument,
            version,
            KeptDocument.Info(instrument, version),
            review?.Id,
            ReviewView.Standing(rows),
            rows.Where(row => row.GoneInto is not null).ToDictionary(row => row.Id, row => row)
        );
    }
}

/// <summary>A text under review.</summary>
/// <param name="Instrument">Whose text it is.</param>
/// <param name="Version">The version that is looked through.</param>
/// <param name="Document">What it says of itself.</param>
/// <param name="ReviewId">Null where nobody began.</param>
/// <param name="Items">The pieces that stand, in order.</param>
/// <param name="Gone">Those whose text another holds now.</param>
internal sealed record ReviewView(
    InstrumentView Instrument,
    VersionView Version,
    DocumentInfo Document,
    int? ReviewId,
    IReadOnlyList<ItemView> Items,
    IReadOnlyDictionary<long, ReviewItem> Gone
)
{
    /// <summary>What a person has to look at.</summary>
    public IEnumerable<ItemView> Asked => Items.Where(item => item.IsAsked);

    public int Confirmed => Asked.Count(item => item.IsConfirmed);

    public bool IsOvertaken => !Version.IsCurrent;

    /// <summary>The next that nobody confirmed, from here on and then from the beginning; what is doubtful first where that is wished.</summary>
    public ItemView? NextAfter(int index, bool doubtsFirst)
    {
        var open = Items
            .Skip(index + 1)
            .Concat(Items.Take(Math.Max(0, index)))
            .Where(item => item is { IsAsked: true, IsConfirmed: false })
            .ToList();
        return (doubtsFirst ? open.Find(item => item.Doubts.Count > 0) : null)
            ?? open.FirstOrDefault();
    }

    /// <summary>The provisions under which a piece stands, the nearest first.</summary>
    public IReadOnlyList<Provision> Above(int index) =>
        Heads.Above([.. Items.Select(item => (item.Kind, item.Passage))], index);

    /// <summary>The piece that stands and holds the text of one that is gone.</summary>
    public long? Survivor(long id)
    {
        var now = id;
        while (Gone.TryGetValue(now, out var gone))
        {
            now = gone.GoneInto!.Value;
        }
        return Items.Any(item => item.Id == now) ? now : null;
    }

    public static IReadOnlyList<ItemView> Standing(IEnumerable<ReviewItem> rows)
    {
        var standing = rows.Where(row => row.GoneInto is null)
            .Select(row => (Row: row, Passage: Passage.Read(row.Content)))
            .ToList();
        var doubts = Doubts.Of([.. standing.Select(one => (one.Row.Kind, one.Passage))]);
        return [.. standing.Select((one, i) => new ItemView(i, one.Row, one.Passage, doubts[i]))];
    }
}

/// <summary>A piece of a text under review.</summary>
internal sealed record ItemView(
    int Index,
    ReviewItem Row,
    Passage Passage,
    IReadOnlyList<Doubt> Doubts
)
{
    public long Id => Row.Id;

    public ItemKind Kind => Row.Kind;

    public Provision Provision => Passage.Provision;

    /// <summary>Provisions, and what belongs nowhere for no clear reason.</summary>
    public bool IsAsked =>
        !Row.IsRedacted && (Kind == ItemKind.Provision || Doubts.Count > 0 || IsConfirmed);

    public bool IsConfirmed => Row.ConfirmedAt is not null;
}
