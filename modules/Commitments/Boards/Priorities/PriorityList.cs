using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Commitments.Sight;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Data;

namespace Puebla.Commitments.Boards.Priorities;

/// <summary>What all presidencies put first, for those who see how it stands.</summary>
internal sealed class PriorityList(
    ConferenceDb db,
    CommitmentSight sight,
    BoardRows rows,
    PriorityReader priorities,
    IConference conference,
    TimeProvider clock
)
{
    // More than any presidency put first: what lies behind is on the pages of the requests.
    private const int Most = 200;

    /// <summary>Presidency by presidency, the latest first.</summary>
    public async Task<IReadOnlyList<PresidencyPriorities>> Read(CancellationToken stop)
    {
        var (seen, facts) = (await sight.Here(stop), await conference.Facts(stop));
        var requests = seen.WithState(seen.Adopted);
        var found = await db.Set<Priority>()
            .AsNoTracking()
            .Where(one => requests.Any(request => request.Row.Id == one.CommitmentId))
            .OrderByDescending(one => one.Id)
            .Take(Most)
            .ToListAsync(stop);
        var shown = (
            await rows.Of(seen, [.. found.Select(one => one.CommitmentId).Distinct()], null, stop)
        ).ToDictionary(row => row.Id);
        var inOffice = PresidencySpans.At(clock.GetUtcNow(), facts)?.Key;
        return
        [
            .. found
                .GroupBy(one => one.Presidency)
                .OrderByDescending(group => group.Key, StringComparer.Ordinal)
                .Select(group => new PresidencyPriorities(
                    PriorityReader.NameOf(group.Key, facts),
                    group.Key == inOffice,
                    [.. group.Select(one => (shown[one.CommitmentId], priorities.View(one, facts)))]
                )),
        ];
    }
}
