using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Read;
using Puebla.Record.Relate.Rules;
using Puebla.Record.Search.Text;
using Puebla.Ui.Forms;

namespace Puebla.Record.Relate;

/// <summary>What two texts must not be to each other. Asked under the lock of all who set relations, so that two who set at once cannot do together what neither may do alone.</summary>
internal sealed class RelationChecks(ConferenceDb db, RecordReader records, RecordNames names)
{
    /// <summary>One after the other, until the transaction ends.</summary>
    public Task Lock(CancellationToken stop) =>
        db.Database.ExecuteSqlAsync(
            $"select pg_advisory_xact_lock(hashtextextended('record.relation', 7))",
            stop
        );

    /// <summary>Why two held texts must not be so related; null where they may.</summary>
    /// <param name="ends">What is done, by which text to which.</param>
    /// <param name="since">From which day on, where known.</param>
    /// <param name="apart">A relation that is left out of the reckoning, because it is the one that changes.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<Refusal?> Held(
        HeldEnds ends,
        DateOnly? since,
        int? apart,
        CancellationToken stop
    )
    {
        if (ends.From.Id == ends.To.Id)
        {
            return RecordRefusals.Of("relation.self");
        }
        if (ends.From.IsSample != ends.To.IsSample)
        {
            return RecordRefusals.Of("relation.sample");
        }
        var standing = await db.Set<Relation>()
            .AsNoTracking()
            .Where(r =>
                r.Kind == ends.Kind
                && r.RemovedAt == null
                && r.FromId != null
                && r.ToId != null
                && r.Id != apart
            )
            .Select(r => new { From = r.FromId!.Value, To = r.ToId!.Value })
            .ToListAsync(stop);
        if (standing.Exists(r => r.From == ends.From.Id && r.To == ends.To.Id))
        {
            return RecordRefusals.Of("relation.double");
        }
        return Early(ends.Kind, since, ends.To.Start)
            ?? (
                RelationRules.RefusesCircles(ends.Kind)
                && Circles.WayBack(standing.Select(r => (r.From, r.To)), ends.From.Id, ends.To.Id)
                    is { } way
                    ? await Circle(way, stop)
                    : null
            );
    }

    /// <summary>Why a text must not be so related to one that is known by name only; null where it may.</summary>
    public async Task<Refusal?> Named(
        RelationKind kind,
        int held,
        bool outgoing,
        string name,
        PartialDate date,
        DateOnly? since,
        CancellationToken stop
    )
    {
        var standing = await db.Set<Relation>()
            .AsNoTracking()
            .Where(r =>
                r.Kind == kind
                && r.RemovedAt == null
                && (
                    outgoing
                        ? r.FromId == held && r.ToId == null
                        : r.ToId == held && r.FromId == null
                )
            )
            .Select(r => r.Name!)
            .ToListAsync(stop);
        if (standing.Exists(one => Folding.Fold(one) == Folding.Fold(name)))
        {
            return RecordRefusals.Of("relation.double");
        }
        var adopted = await db.Set<Instrument>()
            .Where(i => i.Id == held)
            .Select(i => i.Start)
            .SingleAsync(stop);
        return Early(kind, since, outgoing ? (date.IsKnown ? date.First : null) : adopted);
    }

    private static Refusal? Early(RelationKind kind, DateOnly? since, DateOnly? adopted) =>
        RelationRules.ComesAfter(kind) && since < adopted
            ? new(
                "relation.early",
                RecordRefusals
                    .Of("relation.early", Spanish(since!.Value), Spanish(adopted!.Value))
                    .Spanish,
                RecordRefusals
                    .Of("relation.early", English(since.Value), English(adopted.Value))
                    .English
            )
            : null;

    // The way is told only to one who may see every text on it.
    private async Task<Refusal> Circle(IReadOnlyList<int> way, CancellationToken stop)
    {
        var visible = await records.Visible(stop);
        var texts = await visible.Where(i => way.Contains(i.Id)).ToListAsync(stop);
        if (texts.Count < way.Count)
        {
            return RecordRefusals.Of("relation.circle-unseen");
        }
        await names.Ready();
        var cited = way.Select(id =>
        {
            var i = texts.Find(text => text.Id == id)!;
            return names.Cited(
                i.Key,
                i.Body,
                i.Start,
                names.Title(i.Kind, i.Body, i.TitleSpanish, i.TitleEnglish).Text
            );
        });
        return RecordRefusals.Of("relation.circle", string.Join(" → ", cited));
    }

    private static string Spanish(DateOnly day) => DateText.Full(day, Language.Spanish);

    private static string English(DateOnly day) => DateText.Full(day, Language.English);
}

/// <summary>Two held texts and what the one does to the other.</summary>
internal sealed record HeldEnds(RelationKind Kind, RelationEnd From, RelationEnd To)
{
    public static HeldEnds Of(
        RelationKind kind,
        bool outgoing,
        InstrumentView here,
        InstrumentView other
    ) =>
        outgoing
            ? new(kind, RelationEnd.Of(here), RelationEnd.Of(other))
            : new(kind, RelationEnd.Of(other), RelationEnd.Of(here));
}
