using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Read;

namespace Puebla.Record.Relate;

/// <summary>Reads relations of a text that was found for the one who asks. A relation whose other end they may not see is not there for them.</summary>
internal sealed class RelationReader(
    ConferenceDb db,
    RecordReader records,
    StatingParagraphs paragraphs
)
{
    /// <summary>What stands between a text and others.</summary>
    public Task<IReadOnlyList<RelationView>> Standing(
        int instrumentId,
        CancellationToken stop = default
    ) => At(instrumentId, r => r.Where(one => one.RemovedAt == null), stop);

    /// <summary>What a person ever set, what was removed included.</summary>
    public Task<IReadOnlyList<RelationView>> History(
        int instrumentId,
        CancellationToken stop = default
    ) => At(instrumentId, r => r.Where(one => one.SetAt != null), stop);

    /// <summary>One of them, removed or not; null where it is none of this text's for the one who asks.</summary>
    public async Task<RelationView?> One(
        int instrumentId,
        int id,
        CancellationToken stop = default
    ) => (await At(instrumentId, r => r.Where(one => one.Id == id), stop)).SingleOrDefault();

    private async Task<IReadOnlyList<RelationView>> At(
        int instrumentId,
        Func<IQueryable<Relation>, IQueryable<Relation>> which,
        CancellationToken stop
    )
    {
        var visible = await records.Visible(stop);
        var rows = await which(db.Set<Relation>().AsNoTracking())
            .Where(r => r.FromId == instrumentId || r.ToId == instrumentId)
            .Select(r => new
            {
                Relation = r,
                OtherId = r.FromId == instrumentId ? r.ToId : r.FromId,
            })
            .Where(r => r.OtherId == null || visible.Any(i => i.Id == r.OtherId))
            .OrderBy(r => r.Relation.Id)
            .Select(r => new
            {
                r.Relation,
                Other = visible
                    .Where(i => i.Id == r.OtherId)
                    .Select(i => new RelationEnd(
                        i.Id,
                        i.Key,
                        i.Kind,
                        i.Body,
                        i.TitleSpanish,
                        i.TitleEnglish,
                        i.Start,
                        i.MeetingKey,
                        i.IsSample,
                        i.AudienceId
                    ))
                    .FirstOrDefault(),
            })
            .ToListAsync(stop);
        var stated = await paragraphs.Of(
            [.. rows.Select(r => r.Relation.SourceAddressId).OfType<long>()],
            stop
        );
        return
        [
            .. rows.Select(r =>
                View(
                    r.Relation,
                    r.Relation.FromId == instrumentId,
                    r.Other,
                    r.Relation.SourceAddressId is { } address
                        ? stated.GetValueOrDefault(address)
                        : null
                )
            ),
        ];
    }

    private static RelationView View(
        Relation r,
        bool outgoing,
        RelationEnd? other,
        StatingParagraph? paragraph
    ) =>
        new(
            r.Id,
            r.Kind,
            outgoing,
            other,
            r.Name,
            r.NamedDate,
            r.Since,
            r.Source,
            paragraph,
            r.Note,
            RelationStep.Of(r)
        );
}
