using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Asking;
using Puebla.Commitments.Data;
using Puebla.Commitments.Proposals.List;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Asking;
using Puebla.Kernel.Data;
using Puebla.Kernel.Settings;
using Puebla.Record.Contracts;

namespace Puebla.Commitments.Proposals.Asking;

/// <summary>Asks those who follow proposals for what a near meeting is to take up, and for what became of it once the meeting is over: a line a meeting.</summary>
internal sealed class ProposalAsks(
    ConferenceDb db,
    IRecordedDocuments documents,
    IConference conference,
    ISettings settings,
    IRights rights,
    TimeProvider clock
) : IAsks
{
    public async ValueTask<IReadOnlyList<Asked>> Of(
        Actor actor,
        Language language,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if ((await rights.May(actor, Act.FollowProposals, stop: stop)).By is not { } mandate)
        {
            return [];
        }
        var visible = await documents.VisibleTo(actor, stop);
        var waiting = await db.Set<Proposal>()
            .Where(one => one.Meeting != null && !one.IsSample)
            .Where(one => visible.Any(text => text.Id == one.InstrumentId))
            .GroupBy(one => one.Meeting!)
            .Select(group => new Waiting(group.Key, group.Count(), group.Min(one => one.Since)))
            .ToListAsync(stop);
        if (waiting.Count == 0)
        {
            return [];
        }
        var facts = await conference.Facts(stop);
        var today = ConferenceFacts.DayOf(clock.GetUtcNow());
        var days = int.Parse(
            await settings.Get(AskingSettings.Days, stop),
            CultureInfo.InvariantCulture
        );
        return
        [
            .. waiting
                .Select(one => (one, Meeting: facts.Meeting(one.Meeting)))
                .Where(pair => IsNear(pair.Meeting, today.AddDays(days)))
                .Select(pair => Line(pair.one, pair.Meeting, today, mandate, language)),
        ];
    }

    // Of a meeting known to the month or the year, its first possible day. One that left the register will take nothing up.
    private static bool IsNear(Meeting? meeting, DateOnly until) =>
        meeting is null || (meeting.Start.IsKnown && meeting.Start.First <= until);

    private static bool IsOver(Meeting? meeting, DateOnly today) =>
        meeting is null || (meeting.End.IsKnown ? meeting.End.Last : meeting.Start.Last) < today;

    private static Asked Line(
        Waiting waiting,
        Meeting? meeting,
        DateOnly today,
        Mandate mandate,
        Language language
    )
    {
        var isOver = IsOver(meeting, today);
        var (when, many) = (
            isOver ? "AskedTakenUp" : "AskedTakeUp",
            waiting.Count == 1 ? "One" : "Many"
        );
        return new(
            $"commitments.take-up:{waiting.Meeting}",
            mandate,
            CommitmentWords.Of(
                $"{when}.{many}",
                language,
                waiting.Count,
                meeting is null ? waiting.Meeting : $"{meeting.Name.In(language)} ({meeting.Start})"
            ),
            new ProposalFilter { Meeting = waiting.Meeting }.SpanishAddress(),
            Audience.PresidencyAndSecretariat
        )
        {
            Due =
                !isOver && meeting is { Start: { Precision: DatePrecision.Day } start }
                    ? Due.InSanJose(start.First)
                    : null,
            Since = waiting.Since,
        };
    }

    private sealed record Waiting(string Meeting, int Count, DateTimeOffset Since);
}
