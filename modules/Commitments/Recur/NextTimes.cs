using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Daily;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Commitments.Recur;

/// <summary>Asks anew what recurs, once the time before is over. What was over when it was confirmed is history, and what a decision ended is asked no more: neither begins anything.</summary>
internal sealed class NextTimes(
    ConferenceDb db,
    Readers readers,
    IConference conference,
    JournalWriter journal,
    ChangeNotices notices,
    TimeProvider clock
) : IDailyJob
{
    public const string Action = "commitments.asked-anew";

    public string Name => "commitments.next-times";

    public async Task Run(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var over = await Recurring
            .Latest(db)
            .Include(one => one.Lines)
            .Where(one =>
                one.Deadline.Kind == DeadlineKind.Recurring
                && one.Deadline.DueEnds <= now
                && one.Deadline.DueEnds > one.ConfirmedAt
            )
            .OrderBy(one => one.Id)
            .ToListAsync(stop);
        if (over.Count == 0)
        {
            return;
        }
        var facts = await conference.Facts(stop);
        foreach (var first in over)
        {
            await Follow(first, facts, now, stop);
        }
        await notices.Announce(LineBook.Tag, stop);
        await db.SaveChangesAsync(stop);
    }

    // Where nobody looked for long, each time that went by is asked too, and is late.
    private async Task Follow(
        Commitment first,
        ConferenceFacts facts,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        for (
            var last = first;
            last.Deadline.DueEnds <= now && Next(last, facts) is { } next;
            last = next
        )
        {
            db.Add(next);
            journal.Add(
                Actor.System,
                Action,
                $"commitment:{first.Id.ToString(CultureInfo.InvariantCulture)}",
                Name,
                new { commitment = first.Id, day = next.Deadline.DueDay },
                null,
                await readers.Of(first.InstrumentId, stop)
            );
        }
    }

    /// <summary>The request as it is asked the next time, of those who are still asked; null where there is none.</summary>
    internal static Commitment? Next(Commitment last, ConferenceFacts facts)
    {
        var asked = last
            .Lines.Where(line => line.IsAsked && !LineRules.IsEnded(line.State))
            .Select(line => line.Addressee)
            .ToList();
        var occurrence = last.Deadline.Occurrence + 1;
        if (
            asked.Count == 0
            || DueReckoning.At(last.Deadline, occurrence) is null
            || last.Deadline.DueEnds is not { } began
        )
        {
            return null;
        }
        var next = new Commitment
        {
            VerdictId = last.VerdictId,
            Follows = last,
            AddressId = last.AddressId,
            InstrumentId = last.InstrumentId,
            IsSample = last.IsSample,
            Act = last.Act,
            Words = last.Words,
            Language = last.Language,
            AskedOn = last.AskedOn,
            Deadline = new()
            {
                Kind = DeadlineKind.Recurring,
                Words = last.Deadline.Words,
                Condition = last.Deadline.Condition,
                Count = last.Deadline.Count,
                Unit = last.Deadline.Unit,
                From = last.Deadline.From,
                Occurrence = occurrence,
            },
            AudienceId = Audiences.MembersId,
            AwaitsNames = last.AwaitsNames,
            IsOfAll = last.IsOfAll,
            Subjects = [.. last.Subjects],
            ConfirmedAt = began,
        };
        DueReckoning.Reckon(next.Deadline, facts);
        next.Lines.AddRange(
            asked.Select(code => new CommitmentLine { Addressee = code, Since = began })
        );
        return next;
    }
}
