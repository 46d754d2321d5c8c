using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Read;

namespace Puebla.Record.Relate;

/// <summary>Sets a relation between a text and another, held or known by name.</summary>
internal sealed class Relater(
    ConferenceDb db,
    RecordReader records,
    RelationReader relations,
    RelationChecks checks,
    ParagraphFinder paragraphs,
    RelationJournal journal,
    RelationsChanged changed,
    IRights rights,
    TimeProvider clock
)
{
    /// <summary>Empty, or everything that speaks against it. What the actor may not see is refused like what is not there.</summary>
    public async Task<IReadOnlyList<Refusal>> Set(
        NewRelation wanted,
        Actor actor,
        CancellationToken stop = default
    )
    {
        var entitled = await rights.May(actor, Act.ReviewDocuments, null, stop);
        if (!entitled.Allowed)
        {
            return [entitled.AsRefusal()!];
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await checks.Lock(stop);
        if (await records.Instrument(wanted.Key, stop) is not { } here)
        {
            return [RecordRefusals.Of("relation.gone")];
        }
        if (RelationMark.Of(await relations.Standing(here.Id, stop)) != wanted.Seen)
        {
            return [RecordRefusals.Of("relation.changed")];
        }
        var other = wanted.Other is { } key ? await records.Instrument(key, stop) : null;
        var stated = await paragraphs.Find(wanted.Paragraph, here, stop);
        var since = wanted.Since ?? DayOf(wanted, here, other);
        var refusals = await Refuse(wanted, here, other, stated, since, stop);
        if (refusals.Count > 0)
        {
            return refusals;
        }
        var relation = Made(wanted, here, other, stated, since, actor);
        db.Add(relation);
        await db.SaveChangesAsync(stop);
        await journal.Add(
            actor,
            entitled,
            RelationJournal.Set,
            wanted.Note ?? RecordRefusals.Of("Relate.Reason.Source").Spanish,
            new(
                relation.Id,
                wanted.Kind,
                wanted.Outgoing,
                here,
                other is null ? null : RelationEnd.Of(other),
                wanted.Name,
                since
            ),
            stop
        );
        await changed.Commit(transaction, stop);
        return [];
    }

    private async Task<List<Refusal>> Refuse(
        NewRelation wanted,
        InstrumentView here,
        InstrumentView? other,
        MeantParagraph? stated,
        DateOnly? since,
        CancellationToken stop
    )
    {
        var refusals = new List<Refusal?>
        {
            wanted.Other is not null && other is null ? RecordRefusals.Of("relation.other")
            : other is not null
                ? await checks.Held(
                    HeldEnds.Of(wanted.Kind, wanted.Outgoing, here, other),
                    since,
                    null,
                    stop
                )
            : await checks.Named(
                wanted.Kind,
                here.Id,
                wanted.Outgoing,
                wanted.Name!,
                wanted.NamedDate,
                since,
                stop
            ),
            wanted.Paragraph.Length > 0 && stated is null ? RecordRefusals.Of("relation.paragraph")
            : stated is null && wanted.Source is null ? RecordRefusals.Of("relation.source")
            : null,
        };
        return [.. refusals.OfType<Refusal>()];
    }

    // What a text does holds from its own day on, where nothing else is said.
    private static DateOnly? DayOf(
        NewRelation wanted,
        InstrumentView here,
        InstrumentView? other
    ) =>
        wanted.Outgoing ? here.Start
        : other is not null ? other.Start
        : wanted.NamedDate.Precision == DatePrecision.Day ? wanted.NamedDate.First
        : null;

    private Relation Made(
        NewRelation wanted,
        InstrumentView here,
        InstrumentView? other,
        MeantParagraph? stated,
        DateOnly? since,
        Actor actor
    ) =>
        new()
        {
            Kind = wanted.Kind,
            FromId = wanted.Outgoing ? here.Id : other?.Id,
            ToId = wanted.Outgoing ? other?.Id : here.Id,
            Name = other is null ? wanted.Name : null,
            NamedDate =
                other is null && wanted.NamedDate.IsKnown ? wanted.NamedDate.ToString() : null,
            Source = wanted.Source,
            SourceAddressId = stated?.AddressId,
            Since = since,
            Note = wanted.Note,
            SetBy = actor.Id,
            SetAt = clock.GetUtcNow(),
        };
}
