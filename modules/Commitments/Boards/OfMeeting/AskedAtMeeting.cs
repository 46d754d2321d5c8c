using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Contracts;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;

namespace Puebla.Commitments.Boards.OfMeeting;

/// <summary>What the page of a meeting says of follow-up: how much its texts ask, and what it should take up.</summary>
internal sealed class AskedAtMeeting(
    CommitmentSight sight,
    IConference conference,
    TimeProvider clock
) : IMeetingAside
{
    public async ValueTask<MeetingAside?> Of(string meeting, CancellationToken stop = default)
    {
        if ((await conference.Facts(stop)).Meeting(meeting) is not { } found)
        {
            return null;
        }
        var seen = await sight.Here(stop);
        var asked = await seen.Adopted.CountAsync(one => one.Text.MeetingKey == meeting, stop);
        var ahead = MeetingBoardReader.IsAhead(found, ConferenceFacts.DayOf(clock.GetUtcNow()));
        return asked == 0 && !ahead
            ? null
            : new(
                typeof(MeetingPart),
                new Dictionary<string, object>
                {
                    [nameof(MeetingPart.Asked)] = asked,
                    [nameof(MeetingPart.IsAhead)] = ahead,
                    [nameof(MeetingPart.Address)] = CommitmentPlaces.Meeting(meeting),
                }
            );
    }
}
