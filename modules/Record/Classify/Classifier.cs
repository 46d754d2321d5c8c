using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Contracts;
using Puebla.Record.Data;

namespace Puebla.Record.Classify;

/// <summary>Records a decision about who may see an instrument, and puts it into effect at once or leaves it to its time.</summary>
internal sealed class Classifier(
    ConferenceDb db,
    Audiences audiences,
    AudienceSubjects subjects,
    DecisionRights rights,
    DecisionEffect effect,
    TextStates texts,
    JournalWriter journal,
    ChangeNotices notices,
    TimeProvider clock
)
{
    public const string Action = "record.classified";
    public const string Scheduled = "record.publication-scheduled";

    /// <summary>Null, or why not: not entitled, changed meanwhile, no reason, no criterion, no such audience, waits for review. What the actor may not see is refused as gone.</summary>
    public async Task<Refusal?> Change(
        ClassificationChange asked,
        Actor actor,
        CancellationToken stop = default
    )
    {
        var meant = await subjects.Meant(asked.To, stop);
        var change = asked with { To = meant ?? asked.To };
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await rights.Found(change.Key, actor, stop) is not { } instrument)
        {
            return RecordRefusals.Of("classify.gone");
        }
        var from = await audiences.Of(instrument.AudienceId, stop);
        var entitled = await rights.Of(actor, from, change.To, stop);
        if (!entitled.Allowed)
        {
            return entitled.AsRefusal();
        }
        var now = clock.GetUtcNow();
        if (Refuse(change, instrument, from, now) is { } refusal)
        {
            return refusal;
        }
        if (meant is null)
        {
            return RecordRefusals.Of("classify.unknown");
        }
        await effect.Overtake(instrument, actor, stop);
        var decision = new PublicationDecision
        {
            InstrumentId = instrument.Id,
            FromId = instrument.AudienceId,
            ToId = await audiences.IdOf(change.To, stop),
            Criterion = change.Criterion,
            Reason = change.Reason,
            By = actor.Id,
            Mandate = entitled.By?.ToString() ?? "",
            DecidedAt = now,
            EffectiveAt = change.At?.ToUniversalTime() ?? now,
            TextState = await texts.Of(instrument.Id, stop),
            DespiteReview = change.DespiteReview,
        };
        db.Add(decision);
        // Whoever decides at the same time sees by it that the instrument is no longer as they read it.
        instrument.DecidedAt = now;
        if (change.At is null)
        {
            await effect.Apply(decision, instrument, now, stop);
        }
        journal.Add(
            actor,
            change.At is null ? Action : Scheduled,
            instrument.Key,
            change.Reason,
            new
            {
                from = from.ToString(),
                to = change.To.ToString(),
                criterion = change.Criterion,
                at = ReaderTime.Plain(decision.EffectiveAt),
                despiteReview = change.DespiteReview,
            },
            entitled.By,
            DecisionEffect.ReadersOfLine(from, change.To, applied: change.At is null)
        );
        await notices.Announce("record", stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    private static Refusal? Refuse(
        ClassificationChange change,
        Instrument instrument,
        Audience from,
        DateTimeOffset now
    ) =>
        change.Revision != instrument.Revision ? RecordRefusals.Of("classify.changed")
        : !change.To.IsWellFormed || change.To.Mode == AccessMode.Administration
            ? RecordRefusals.Of("classify.audience")
        : change.To == from && change.At is not null ? RecordRefusals.Of("classify.same")
        : Criteria.Of(change.Criterion) is null ? RecordRefusals.Of("classify.criterion")
        : string.IsNullOrWhiteSpace(change.Reason) ? RecordRefusals.Of("classify.reason")
        : change.At <= now ? RecordRefusals.Of("classify.past")
        : Unreviewed(change, instrument) ? RecordRefusals.Of("classify.unreviewed")
        : null;

    private static bool Unreviewed(ClassificationChange change, Instrument instrument) =>
        change.To == Audience.Public
        && instrument.Review == ReviewState.Waiting
        && !change.DespiteReview;
}
