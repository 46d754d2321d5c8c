using Microsoft.EntityFrameworkCore;
using Puebla.Contacts.Data;
using Puebla.Contacts.Mandates;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Kernel.SecondPerson;

namespace Puebla.Contacts.ChangeMandate;

/// <summary>Changes a mandate that stands as the proposal found it, with its history, its line in the journal and its notices.</summary>
internal sealed class MandateChanges(
    ConferenceDb db,
    MandateRules rules,
    MandateNotices told,
    JournalWriter journal,
    ChangeNotices changes,
    TimeProvider clock
)
{
    /// <summary>The row, if it still stands as it was proposed to be changed; else why not.</summary>
    public async Task<(MandateRow? Row, Refusal? Refusal)> Changeable(
        Guid id,
        MandateDetails proposed,
        CancellationToken stop
    )
    {
        var row = await db.Set<MandateRow>().SingleOrDefaultAsync(one => one.Id == id, stop);
        return
            row is null
            || row.EndedAt is not null
            || row.To != NewMandates.Day(proposed.OldTo)
            || MandateSpan.Of(row).End <= clock.GetUtcNow()
            ? (null, SecondPersonRefusals.Changed)
            : (row, null);
    }

    /// <summary>Null, or why the mandate may not end on that day.</summary>
    public async Task<Refusal?> CheckEnd(MandateRow row, DateOnly? to, CancellationToken stop)
    {
        var today = LocalDays.At(clock.GetUtcNow(), LocalDays.Zone(row.Zone)!);
        return to < row.From ? MandateRefusals.EndsBeforeItBegins
            : to < today ? MandateRefusals.EndIsPast
            : to == row.To ? MandateRefusals.SameEnd
            : await rules.CheckMoved(row, to, stop);
    }

    /// <summary>Adds everything that belongs to a change to the running unit of work.</summary>
    public async Task Write(MandateWriting writing, CancellationToken stop)
    {
        var (row, act) = (writing.Row, writing.Act);
        var details = row.Details() with
        {
            OldTo = writing.OldTo is { } old ? NewMandates.Word(old) : null,
        };
        db.Add(
            new MandateChange
            {
                MandateId = row.Id,
                At = clock.GetUtcNow(),
                Kind = writing.Kind,
                OldTo = writing.OldTo,
                NewTo = row.To,
                ProposedBy = act.ProposedBy,
                ConfirmedBy = writing.Confirmer.Id,
                ActId = act.Id,
            }
        );
        journal.Add(
            writing.Confirmer,
            writing.Code,
            $"mandate:{row.Id:D}",
            MandateRights.ReasonOf(act),
            details,
            writing.By
        );
        await told.Told(writing.Told, details, act, row.Id, stop);
        await MandateRegister.Announce(changes, row.PersonId, stop);
    }
}

/// <summary>A change of a mandate.</summary>
internal sealed record MandateWriting(
    MandateRow Row,
    MandateChangeKind Kind,
    PendingAct Act,
    Actor Confirmer
)
{
    public required string Code { get; init; }

    public required string Told { get; init; }

    public DateOnly? OldTo { get; init; }

    public Mandate? By { get; init; }
}
