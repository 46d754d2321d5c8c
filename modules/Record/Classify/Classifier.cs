using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;

namespace Puebla.Record.Classify;

/// <summary>Who shall see an instrument from now on, and why.</summary>
/// <param name="Key">The instrument.</param>
/// <param name="Revision">Its state when the one who decides read it.</param>
/// <param name="To">The new audience.</param>
/// <param name="Reason">Why.</param>
internal sealed record ClassificationChange(string Key, uint Revision, Audience To, string Reason);

/// <summary>Changes who may see an instrument: the text, what search knows of it, its files, in one transaction.</summary>
internal sealed class Classifier(
    ConferenceDb db,
    Audiences audiences,
    IRights rights,
    ClassifiedThings things,
    JournalWriter journal,
    ChangeNotices notices
)
{
    public const string Action = "record.classified";

    /// <summary>Null, or why not: not entitled, changed meanwhile, no reason, no such audience. What the actor may not see is refused as gone.</summary>
    public async Task<Refusal?> Change(
        ClassificationChange change,
        Actor actor,
        CancellationToken stop = default
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.Database.ExecuteSqlAsync(
            $"select 1 from record.instrument where key = {change.Key} for update",
            stop
        );
        var visible = await audiences.VisibleTo(actor, stop);
        var instrument = await db.Set<Instrument>()
            .SingleOrDefaultAsync(i => i.Key == change.Key && visible.Contains(i.AudienceId), stop);
        if (instrument is null)
        {
            return RecordRefusals.Of("classify.gone");
        }
        var from = await audiences.Of(instrument.AudienceId, stop);
        var entitled = await Entitled(actor, from, change.To, stop);
        if (!entitled.Allowed)
        {
            return entitled.AsRefusal();
        }
        if (Refuse(change, instrument.Revision, from) is { } refusal)
        {
            return refusal;
        }
        await things.Move(instrument, await audiences.IdOf(change.To, stop), stop);
        journal.Add(
            actor,
            Action,
            instrument.Key,
            change.Reason,
            new { from = from.ToString(), to = change.To.ToString() },
            entitled.By,
            // Whoever reads the line learns that the document exists.
            change.To.Mode.HidesExistence
                ? change.To
                : null
        );
        await notices.Announce("record", stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    private static Refusal? Refuse(ClassificationChange change, uint revision, Audience from) =>
        change.Revision != revision ? RecordRefusals.Of("classify.changed")
        : !change.To.IsWellFormed || change.To.Mode == AccessMode.Administration
            ? RecordRefusals.Of("classify.audience")
        : change.To == from ? RecordRefusals.Of("classify.same")
        : string.IsNullOrWhiteSpace(change.Reason) ? RecordRefusals.Of("classify.reason")
        : null;

    // Of what is one government's own, that government is asked for.
    private async Task<Decision> Entitled(
        Actor actor,
        Audience from,
        Audience to,
        CancellationToken stop
    )
    {
        var leaving = await rights.May(actor, Act.Classify, PartyOf(from), stop);
        return leaving.Allowed && PartyOf(to) is { } party && PartyOf(from) != party
            ? await rights.May(actor, Act.Classify, party, stop)
            : leaving;
    }

    private static Party? PartyOf(Audience audience) =>
        audience.Mode == AccessMode.Government ? Party.Country(audience.Subject) : null;
}
