using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;

namespace Puebla.Record.Classify;

/// <summary>Withdraws a decision that is not in effect yet.</summary>
internal sealed class WithdrawDecision(
    ConferenceDb db,
    Audiences audiences,
    DecisionRights rights,
    JournalWriter journal,
    ChangeNotices notices,
    TimeProvider clock
)
{
    public const string Action = "record.publication-withdrawn";

    /// <summary>Null, or why not: not entitled, in effect or withdrawn meanwhile, no reason.</summary>
    public async Task<Refusal?> Withdraw(
        string key,
        long decisionId,
        string reason,
        Actor actor,
        CancellationToken stop = default
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await rights.Found(key, actor, stop) is not { } instrument)
        {
            return RecordRefusals.Of("classify.gone");
        }
        var decision = await db.Set<PublicationDecision>()
            .SingleOrDefaultAsync(d => d.Id == decisionId && d.InstrumentId == instrument.Id, stop);
        if (decision is not { IsOpen: true })
        {
            return RecordRefusals.Of("classify.no-longer-waits");
        }
        var from = await audiences.Of(instrument.AudienceId, stop);
        var to = await audiences.Of(decision.ToId, stop);
        var entitled = await rights.Of(actor, from, to, stop);
        if (!entitled.Allowed)
        {
            return entitled.AsRefusal();
        }
        if (string.IsNullOrWhiteSpace(reason))
        {
            return RecordRefusals.Of("classify.reason");
        }
        (decision.WithdrawnAt, decision.WithdrawnBy, decision.WithdrawnReason) = (
            clock.GetUtcNow(),
            actor.Id,
            reason
        );
        journal.Add(
            actor,
            Action,
            key,
            reason,
            new { to = to.ToString(), at = ReaderTime.Plain(decision.EffectiveAt) },
            entitled.By,
            DecisionEffect.ReadersOfLine(from, to, applied: false)
        );
        await notices.Announce("record", stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return null;
    }
}
