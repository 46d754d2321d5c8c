using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Data;

namespace Puebla.Record.Classify;

/// <summary>What a decision does, inside the running transaction.</summary>
internal sealed class DecisionEffect(ConferenceDb db, ClassifiedThings things, TimeProvider clock)
{
    /// <summary>Why an open decision was withdrawn where a later one took its place.</summary>
    public const string Overtaken = "overtaken";

    /// <summary>Moves everything that carries the audience.</summary>
    public async Task Apply(
        PublicationDecision decision,
        Instrument instrument,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        decision.AppliedAt = now;
        if (instrument.AudienceId == decision.ToId)
        {
            await db.SaveChangesAsync(stop);
        }
        else
        {
            await things.Move(instrument, decision.ToId, stop);
        }
    }

    /// <summary>A new decision takes the place of one that waits.</summary>
    public async Task Overtake(Instrument instrument, Actor actor, CancellationToken stop)
    {
        var open = await db.Set<PublicationDecision>()
            .SingleOrDefaultAsync(
                d =>
                    d.InstrumentId == instrument.Id && d.AppliedAt == null && d.WithdrawnAt == null,
                stop
            );
        if (open is not null)
        {
            (open.WithdrawnAt, open.WithdrawnBy, open.WithdrawnReason) = (
                clock.GetUtcNow(),
                actor.Id,
                Overtaken
            );
            await db.SaveChangesAsync(stop);
        }
    }

    /// <summary>Whoever reads a line about it learns that the document exists: those who may see it now where its existence is no secret among the presidency and the Secretariat.</summary>
    public static Audience? ReadersOfLine(Audience from, Audience to, bool applied)
    {
        var now = applied ? to : from;
        return now.Mode.HidesExistence ? now : null;
    }
}
