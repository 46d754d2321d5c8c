using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.Notices;
using Puebla.Record.Data;

namespace Puebla.Record.Classify;

/// <summary>Puts decisions into effect whose time has come. What changed since it was decided about is not published blindly: it is held, and asked about anew.</summary>
internal sealed class DueDecisions(
    ConferenceDb db,
    Audiences audiences,
    DecisionEffect effect,
    TextStates texts,
    JournalWriter journal,
    NoticeWriter tell,
    ChangeNotices notices,
    TimeProvider clock
)
{
    public const string Applied = "record.publication-applied";
    public const string Held = "record.publication-held";

    private IQueryable<PublicationDecision> Waiting =>
        db.Set<PublicationDecision>()
            .Where(d => d.AppliedAt == null && d.WithdrawnAt == null && d.HeldAt == null);

    /// <summary>The numbers of those that are due, the earliest first.</summary>
    public Task<List<long>> Due(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return Waiting
            .Where(d => d.EffectiveAt <= now)
            .OrderBy(d => d.EffectiveAt)
            .ThenBy(d => d.Id)
            .Select(d => d.Id)
            .ToListAsync(stop);
    }

    /// <summary>When the next is due; null where none waits.</summary>
    public Task<DateTimeOffset?> Next(CancellationToken stop) =>
        Waiting.MinAsync(d => (DateTimeOffset?)d.EffectiveAt, stop);

    /// <summary>Puts one into effect, or holds it. Of several processes the first does; the others find it done.</summary>
    public async Task Settle(long id, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        // The instrument before the decision, as everybody who decides does.
        await db.Database.ExecuteSqlAsync(
            $"select 1 from record.instrument where id = (select instrument_id from record.decision where id = {id}) for update",
            stop
        );
        var decision = await Waiting
            .Include(d => d.Instrument)
            .SingleOrDefaultAsync(d => d.Id == id, stop);
        if (decision is null)
        {
            return;
        }
        var instrument = decision.Instrument;
        var now = clock.GetUtcNow();
        var from = await audiences.Of(instrument.AudienceId, stop);
        var to = await audiences.Of(decision.ToId, stop);
        var why = await WhyNot(decision, to, stop);
        if (why is null)
        {
            await effect.Apply(decision, instrument, now, stop);
        }
        else
        {
            (decision.HeldAt, decision.HeldWhy) = (now, why);
            Tell(decision, why);
        }
        journal.Add(
            Actor.System,
            why is null ? Applied : Held,
            instrument.Key,
            decision.Reason,
            new
            {
                from = from.ToString(),
                to = to.ToString(),
                by = decision.By,
                at = ReaderTime.Plain(decision.EffectiveAt),
                why,
            },
            audience: DecisionEffect.ReadersOfLine(from, to, applied: why is null)
        );
        await notices.Announce("record", stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
    }

    private async Task<string?> WhyNot(
        PublicationDecision decision,
        Audience to,
        CancellationToken stop
    ) =>
        decision.Instrument.AudienceId != decision.FromId ? "audience"
        : await texts.Of(decision.InstrumentId, stop) != decision.TextState ? "text"
        : to == Audience.Public
        && decision.Instrument.Review == ReviewState.Waiting
        && !decision.DespiteReview
            ? "review"
        : null;

    private void Tell(PublicationDecision decision, string why)
    {
        if (Guid.TryParse(decision.By, out var person))
        {
            tell.Tell(
                person,
                Held,
                decision.Instrument.Key,
                $"/acervo/{decision.Instrument.Key}/clasificacion",
                new { why }
            );
        }
    }
}
