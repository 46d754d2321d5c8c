using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Read;

namespace Puebla.Record.Relate;

/// <summary>Removes a relation, or matches the text that it names with the one that arrived.</summary>
internal sealed class RelationEnder(
    ConferenceDb db,
    RecordReader records,
    RelationReader relations,
    RelationChecks checks,
    RelationJournal journal,
    RelationsChanged changed,
    IRights rights,
    TimeProvider clock
)
{
    /// <summary>Null, or why not: not entitled, no reason, gone or removed meanwhile.</summary>
    public Task<Refusal?> Remove(
        string key,
        int id,
        string reason,
        Actor actor,
        CancellationToken stop = default
    ) =>
        Do(
            key,
            id,
            actor,
            RelationJournal.Removed,
            reason,
            (found, row) =>
            {
                if (reason.Length == 0)
                {
                    return Refused("relation.reason");
                }
                (row.RemovedAt, row.RemovedBy, row.RemovedReason) = (
                    clock.GetUtcNow(),
                    actor.Id,
                    reason
                );
                return Task.FromResult<(Refusal?, RelationEnd?)>((null, found.Relation.Other));
            },
            stop
        );

    /// <summary>Null, or why not: not entitled, gone or matched meanwhile, no such text, or the two must not be so related.</summary>
    /// <param name="key">The instrument at the end that is held.</param>
    /// <param name="id">The relation.</param>
    /// <param name="arrived">Key of the text that is the named one.</param>
    /// <param name="actor">Who says so.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Refusal?> Match(
        string key,
        int id,
        string arrived,
        Actor actor,
        CancellationToken stop = default
    ) =>
        Do(
            key,
            id,
            actor,
            RelationJournal.Matched,
            RecordRefusals.Of("Relate.Reason.Matched").Spanish,
            async (found, row) =>
            {
                if (!found.Relation.Waits)
                {
                    return (RecordRefusals.Of("relation.matched"), null);
                }
                if (await records.Instrument(arrived, stop) is not { } text)
                {
                    return (RecordRefusals.Of("relation.other"), null);
                }
                var ends = HeldEnds.Of(row.Kind, found.Relation.Outgoing, found.Here, text);
                if (await checks.Held(ends, row.Since, row.Id, stop) is { } refusal)
                {
                    return (refusal, null);
                }
                (row.FromId, row.ToId) = (ends.From.Id, ends.To.Id);
                (row.MatchedAt, row.MatchedBy) = (clock.GetUtcNow(), actor.Id);
                return (null, RelationEnd.Of(text));
            },
            stop
        );

    private async Task<Refusal?> Do(
        string key,
        int id,
        Actor actor,
        string action,
        string reason,
        Func<FoundRelation, Relation, Task<(Refusal? Refusal, RelationEnd? Other)>> change,
        CancellationToken stop
    )
    {
        var entitled = await rights.May(actor, Act.ReviewDocuments, null, stop);
        if (!entitled.Allowed)
        {
            return entitled.AsRefusal();
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await checks.Lock(stop);
        if (
            await records.Instrument(key, stop) is not { } here
            || await relations.One(here.Id, id, stop) is not { IsSet: true } relation
        )
        {
            return RecordRefusals.Of("relation.lost");
        }
        if (relation.IsRemoved)
        {
            return RecordRefusals.Of("relation.removed");
        }
        var row = await db.Set<Relation>().SingleAsync(r => r.Id == id, stop);
        var (refusal, other) = await change(new(here, relation), row);
        if (refusal is not null)
        {
            return refusal;
        }
        await journal.Add(
            actor,
            entitled,
            action,
            reason,
            new(id, row.Kind, relation.Outgoing, here, other, row.Name, row.Since),
            stop
        );
        await changed.Commit(transaction, stop);
        return null;
    }

    private static Task<(Refusal?, RelationEnd?)> Refused(string code) =>
        Task.FromResult<(Refusal?, RelationEnd?)>((RecordRefusals.Of(code), null));

    private sealed record FoundRelation(InstrumentView Here, RelationView Relation);
}
