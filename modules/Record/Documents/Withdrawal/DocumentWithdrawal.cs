using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;

namespace Puebla.Record.Documents.Withdrawal;

/// <summary>Withdraws a kept document that was handed in by mistake, and brings it back. Nothing of it is destroyed: that takes two persons and a redaction.</summary>
internal sealed class DocumentWithdrawal(
    ConferenceDb db,
    Audiences audiences,
    IRights rights,
    DocumentIndex index,
    JournalWriter journal,
    ChangeNotices notices,
    TimeProvider clock
)
{
    public const string Withdrawn = "record.document-withdrawn";
    public const string Restored = "record.document-restored";

    /// <summary>Null, or why not: not entitled, no reason, gone.</summary>
    public Task<Refusal?> Withdraw(
        string key,
        string reason,
        Actor actor,
        CancellationToken stop
    ) =>
        Change(
            key,
            reason,
            actor,
            Withdrawn,
            isWithdrawn: false,
            async instrument =>
            {
                instrument.WithdrawnAt = clock.GetUtcNow();
                instrument.WithdrawnBy = actor.PersonId;
                instrument.WithdrawnReason = reason;
                await index.Remove(instrument, stop);
            },
            stop
        );

    /// <summary>Null, or why not.</summary>
    public Task<Refusal?> Restore(string key, string reason, Actor actor, CancellationToken stop) =>
        Change(
            key,
            reason,
            actor,
            Restored,
            isWithdrawn: true,
            async instrument =>
            {
                instrument.WithdrawnAt = null;
                instrument.WithdrawnBy = null;
                instrument.WithdrawnReason = null;
                await index.Rewrite(instrument, stop);
            },
            stop
        );

    private async Task<Refusal?> Change(
        string key,
        string reason,
        Actor actor,
        string action,
        bool isWithdrawn,
        Func<Instrument, Task> change,
        CancellationToken stop
    )
    {
        var entitled = await rights.May(actor, Act.ReviewDocuments, stop: stop);
        if (!entitled.Allowed)
        {
            return entitled.AsRefusal();
        }
        if (reason.Length is 0 or > 2000)
        {
            return RecordRefusals.Of("withdraw.document-reason");
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.Database.ExecuteSqlAsync(
            $"select 1 from record.instrument where key = {key} for update",
            stop
        );
        var visible = await audiences.VisibleTo(actor, stop);
        var instrument = await db.Set<Instrument>()
            .AsTracking()
            .SingleOrDefaultAsync(
                i =>
                    i.Key == key
                    && i.State == InstrumentState.Kept
                    && i.WithdrawnAt != null == isWithdrawn
                    && visible.Contains(i.AudienceId),
                stop
            );
        if (instrument is null)
        {
            return RecordRefusals.Of("document.gone");
        }
        await change(instrument);
        var audience = await audiences.Of(instrument.AudienceId, stop);
        journal.Add(
            actor,
            action,
            key,
            reason,
            new { },
            entitled.By,
            audience.Mode.HidesExistence ? audience : null
        );
        await notices.Announce("record", stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return null;
    }
}
