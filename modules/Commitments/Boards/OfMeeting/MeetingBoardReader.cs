using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Boards.Keeping;
using Puebla.Commitments.Data;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;

namespace Puebla.Commitments.Boards.OfMeeting;

/// <summary>Finds what a meeting asked and what it should take up: what is tied to it, what falls due before it, what comes back each time, what was proposed for it, and what is open of its body.</summary>
internal sealed class MeetingBoardReader(
    CommitmentSight sight,
    BoardRows rows,
    Figures figures,
    MeetingProposals proposals,
    IConference conference,
    TimeProvider clock
)
{
    private const int Most = 50;

    /// <summary>Null where no register has the meeting.</summary>
    public async Task<MeetingBoard?> Read(string key, CancellationToken stop)
    {
        if ((await conference.Facts(stop)).Meeting(key) is not { } meeting)
        {
            return null;
        }
        var seen = await sight.Here(stop);
        var ahead = IsAhead(meeting, ConferenceFacts.DayOf(clock.GetUtcNow()));
        var takeUp = new List<BoardSection>();
        var shown = new HashSet<int>();
        foreach (var (reason, requests) in Reasons(seen, meeting, ahead))
        {
            int[] before = [.. shown];
            var section = await Section(
                seen,
                (key, ahead, reason),
                requests.Where(one => !before.Contains(one.Row.Id)),
                byDeadline: true,
                null,
                stop
            );
            shown.UnionWith(section.Rows.Select(row => row.Id));
            takeUp.Add(section);
        }
        return new(
            MeetingNames.Of(meeting),
            await Section(
                seen,
                (key, ahead, "Asked"),
                seen.Adopted.Where(one => one.Text.MeetingKey == key),
                byDeadline: false,
                new BoardFilter { Meeting = key }.Address(),
                stop
            ),
            [.. takeUp.Where(section => section.Total > 0)],
            ahead ? await proposals.Of(meeting, stop) : [],
            ahead
        );
    }

    /// <summary>Whether a meeting is still to come; one of which no day is known may be.</summary>
    public static bool IsAhead(Meeting meeting, DateOnly today) =>
        (meeting.End.IsKnown ? meeting.End : meeting.Start).Last >= today;

    private static IEnumerable<(string Reason, IQueryable<SeenRequest> Requests)> Reasons(
        Seen seen,
        Meeting meeting,
        bool ahead
    )
    {
        var key = meeting.Key;
        var tied = seen.Adopted.Where(one => one.Row.Deadline.Meeting == key);
        yield return ("Tied", ahead ? seen.MayBeOpen(tied) : tied);
        if (!ahead || meeting.Bodies.Count == 0)
        {
            yield break;
        }
        string[] bodies = [.. meeting.Bodies];
        var open = Narrowing.Such(BoardState.Open);
        var ofBody = seen.Adopted.Where(one =>
            bodies.Contains(one.Text.Body)
            || one.Row.Lines.Any(line => line.IsAsked && bodies.Contains(line.Addressee))
        );
        if (meeting.Start.IsKnown && meeting.Start.Last != DateOnly.MaxValue)
        {
            var day = meeting.Start.Last;
            yield return (
                "Before",
                seen.WithLine(ofBody.Where(one => one.Row.Deadline.DueDay < day), open)
            );
        }
        // What comes back is expected anew, whatever was said of it; each time has a request of its own, and the last one stands for all.
        yield return (
            "Recurring",
            seen.MayStand(
                ofBody.Where(one =>
                    one.Row.Deadline.Kind == DeadlineKind.Recurring
                    && !seen.Requests.Any(next => next.FollowsId == one.Row.Id)
                )
            )
        );
        yield return (
            "OfBody",
            seen.WithLine(
                seen.Adopted,
                line =>
                    bodies.Contains(line.Addressee)
                    && (line.State == LineState.NotBegun || line.State == LineState.UnderWay)
            )
        );
    }

    private async Task<BoardSection> Section(
        Seen seen,
        (string Meeting, bool Ahead, string Reason) what,
        IQueryable<SeenRequest> requests,
        bool byDeadline,
        string? address,
        CancellationToken stop
    )
    {
        var found = await figures.Of(
            seen,
            what,
            async _ => new Found(
                await requests.CountAsync(stop),
                await List
                    .BoardReader.Ordered(requests, byDeadline)
                    .Take(Most)
                    .Select(one => one.Row.Id)
                    .ToListAsync(stop)
            ),
            stop
        );
        return new(
            what.Reason,
            await rows.Of(seen, [.. found.First], null, stop),
            found.Total,
            address
        );
    }

    private sealed record Found(int Total, IReadOnlyList<int> First);
}
