using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Counting;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Commitments.Moving;

/// <summary>Deadlines that are tied to a meeting move with it (K23), in the transaction in which the register of meetings changes.</summary>
internal sealed class MovedDeadlines(
    ConferenceDb db,
    DueCalendars calendars,
    Readers readers,
    JournalWriter journal,
    TimeProvider clock
) : IHearsFacts
{
    public const string Action = "commitments.deadlines-moved";

    // Where there is no day the sentence says so.
    private const string Nothing = "—";

    public async Task Changed(ConferenceFacts now, Actor actor, CancellationToken stop = default)
    {
        var tied = await db.Set<Commitment>()
            .Where(commitment => commitment.Deadline.Kind == DeadlineKind.Meeting)
            .Include(commitment => commitment.Lines.Where(line => line.IsAsked))
            .ToListAsync(stop);
        var at = clock.GetUtcNow();
        var moved = new List<(Commitment Row, Due? Was, Audience Readers)>();
        foreach (var commitment in tied)
        {
            var was = commitment.Deadline.Due;
            string[] asked = [.. commitment.Lines.Select(line => line.Addressee)];
            var calendar = await calendars.Of(commitment, asked, now, stop);
            if (DueReckoning.Move(commitment.Deadline, now, at, calendar))
            {
                moved.Add((commitment, was, await readers.Of(commitment.InstrumentId, stop)));
            }
        }
        // Nobody learns here by when a text asks that they may not see.
        foreach (
            var group in moved.GroupBy(one =>
                (Meeting: one.Row.Deadline.Meeting!, Readers: Hidden(one.Readers))
            )
        )
        {
            journal.Add(
                actor,
                Action,
                $"meeting:{group.Key.Meeting}",
                "The meeting to which they are tied is on another day.",
                Told(group.Key.Meeting, [.. group.Select(one => (one.Row, one.Was))], now),
                null,
                group.Key.Readers
            );
        }
    }

    private static Audience? Hidden(Audience readers) =>
        readers.Mode.HidesExistence ? readers : null;

    private static object Told(
        string meeting,
        IReadOnlyList<(Commitment Row, Due? Was)> moved,
        ConferenceFacts now
    ) =>
        new
        {
            meeting,
            count = moved.Count,
            day = now.Meeting(meeting)?.Start.ToString() ?? "",
            commitments = string.Join(' ', moved.Select(one => Number(one.Row.Id))),
            // The first and the last day, before and now: where all had one day, that day.
            daysBefore = Days(moved.Select(one => one.Was)),
            days = Days(moved.Select(one => one.Row.Deadline.Due)),
            // The instants, one by one as the commitments.
            dueBefore = moved.Select(one => one.Was?.Instant).ToArray(),
            due = moved.Select(one => one.Row.Deadline.Due?.Instant).ToArray(),
        };

    private static string[] Days(IEnumerable<Due?> due)
    {
        var days = due.OfType<Due>().Select(one => one.Day).Distinct().Order().ToList();
        return days.Count == 0
            ? [Nothing]
            :
            [
                .. new[] { days[0], days[^1] }
                    .Distinct()
                    .Select(day => day.ToString("O", CultureInfo.InvariantCulture)),
            ];
    }

    private static string Number(int id) => id.ToString(CultureInfo.InvariantCulture);
}
