using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Counting;
using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;

namespace Puebla.Commitments.Moving;

/// <summary>Deadlines that are tied to a meeting move with it (K23), in the transaction in which the register of meetings changes.</summary>
internal sealed class MovedDeadlines(
    ConferenceDb db,
    DueCalendars calendars,
    JournalWriter journal,
    TimeProvider clock
) : IHearsFacts
{
    public const string Action = "commitments.deadlines-moved";

    public async Task Changed(ConferenceFacts now, Actor actor, CancellationToken stop = default)
    {
        var tied = await db.Set<Commitment>()
            .Where(commitment => commitment.Deadline.Kind == DeadlineKind.Meeting)
            .ToListAsync(stop);
        var at = clock.GetUtcNow();
        var moved = new List<Commitment>();
        foreach (var commitment in tied)
        {
            var calendar = await calendars.Of(commitment, [], now, stop);
            if (DueReckoning.Move(commitment.Deadline, now, at, calendar))
            {
                moved.Add(commitment);
            }
        }
        foreach (var meeting in moved.GroupBy(commitment => commitment.Deadline.Meeting!))
        {
            journal.Add(
                actor,
                Action,
                $"meeting:{meeting.Key}",
                "The meeting to which they are tied is on another day.",
                new
                {
                    meeting = meeting.Key,
                    count = meeting.Count(),
                    day = now.Meeting(meeting.Key)?.Start.ToString() ?? "",
                    commitments = string.Join(
                        ' ',
                        meeting.Select(one => one.Id.ToString(CultureInfo.InvariantCulture))
                    ),
                }
            );
        }
    }
}
