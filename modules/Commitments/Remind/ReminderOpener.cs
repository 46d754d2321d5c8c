using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Data;
using Puebla.Commitments.Sight;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Commitments.Remind;

/// <summary>Notes that somebody opened a reminder: here, after the sign-in, once, and by nothing hidden in a mail.</summary>
internal sealed class ReminderOpener(
    ConferenceDb db,
    Readers readers,
    JournalWriter journal,
    TimeProvider clock
)
{
    public const string Action = "commitments.reminder-opened";

    /// <summary>The Spanish path of the task; null where it is nobody's, or somebody else's.</summary>
    public async Task<string?> Open(Guid id, Actor actor, CancellationToken stop)
    {
        var person = actor.PersonId;
        var found = await db.Set<Reminder>()
            .AsNoTracking()
            .Where(one => one.Id == id && one.PersonId == person)
            .Select(one => new
            {
                one.OpenedAt,
                one.Round.Line,
                one.Round.Line.Commitment.InstrumentId,
            })
            .SingleOrDefaultAsync(stop);
        if (found is not { Line: var line })
        {
            return null;
        }
        if (found.OpenedAt is null)
        {
            await Note(id, line, found.InstrumentId, actor, stop);
        }
        return Unanswered.Is(line)
            ? CommitmentPages.SpanishReport(line.CommitmentId, line.Id)
            : CommitmentPlaces.Spanish(line.CommitmentId);
    }

    private async Task Note(
        Guid id,
        CommitmentLine line,
        int text,
        Actor actor,
        CancellationToken stop
    )
    {
        await using var work = await db.Database.BeginTransactionAsync(stop);
        var now = clock.GetUtcNow();
        var first = await db.Set<Reminder>()
            .Where(one => one.Id == id && one.OpenedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.OpenedAt, now), stop);
        if (first == 1)
        {
            journal.Add(
                actor,
                Action,
                $"commitment:{line.CommitmentId.ToString(CultureInfo.InvariantCulture)}",
                "Opened after the sign-in.",
                new { commitment = line.CommitmentId, addressee = line.Addressee },
                audience: await readers.OfMonitoring(text, stop)
            );
            await db.SaveChangesAsync(stop);
        }
        await work.CommitAsync(stop);
    }
}
