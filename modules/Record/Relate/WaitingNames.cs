using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Read;
using Puebla.Record.Relate.Rules;

namespace Puebla.Record.Relate;

/// <summary>Finds relations whose named text may be the one at hand: what arrived is matched by a person, not doubled.</summary>
internal sealed class WaitingNames(ConferenceDb db, RecordReader records)
{
    /// <summary>Relations of other texts that name one like this.</summary>
    public async Task<IReadOnlyList<WaitingName>> For(
        InstrumentView here,
        CancellationToken stop = default
    )
    {
        var visible = await records.Visible(stop);
        var waiting = await db.Set<Relation>()
            .AsNoTracking()
            .Where(r => r.RemovedAt == null && (r.FromId == null || r.ToId == null))
            .Join(
                visible.Where(i => i.Id != here.Id && i.IsSample == here.IsSample),
                r => r.FromId ?? r.ToId,
                i => i.Id,
                (r, i) =>
                    new WaitingName(
                        r.Id,
                        r.Kind,
                        r.FromId != null,
                        r.Name!,
                        i.Key,
                        i.TitleSpanish ?? i.TitleEnglish ?? i.Key
                    )
            )
            .ToListAsync(stop);
        return
        [
            .. waiting
                .Where(one =>
                    LikeNames.Alike(one.Name, here.TitleSpanish, here.TitleEnglish, here.Key)
                )
                .OrderBy(one => one.Id),
        ];
    }
}

/// <summary>A relation that waits for the text that it names.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Kind">What the one does to the other.</param>
/// <param name="Outgoing">True where the held text is the one that does it.</param>
/// <param name="Name">The name.</param>
/// <param name="Key">Key of the held text.</param>
/// <param name="Title">Its title.</param>
public sealed record WaitingName(
    int Id,
    RelationKind Kind,
    bool Outgoing,
    string Name,
    string Key,
    string Title
);
