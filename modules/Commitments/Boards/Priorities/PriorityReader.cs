using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Data;

namespace Puebla.Commitments.Boards.Priorities;

/// <summary>What presidencies put first, in words; whoever asks must have been found to see how it stands.</summary>
internal sealed class PriorityReader(ConferenceDb db, IConference conference, TimeProvider clock)
{
    /// <summary>Of one request, the latest first.</summary>
    public async Task<IReadOnlyList<PriorityView>> Of(int commitment, CancellationToken stop)
    {
        var facts = await conference.Facts(stop);
        var found = await db.Set<Priority>()
            .AsNoTracking()
            .Where(one => one.CommitmentId == commitment)
            .OrderByDescending(one => one.Id)
            .ToListAsync(stop);
        return [.. found.Select(one => View(one, facts))];
    }

    /// <summary>One in words.</summary>
    public PriorityView View(Priority one, ConferenceFacts facts) =>
        new(
            one.Id,
            one.CommitmentId,
            NameOf(one.Presidency, facts),
            one.Reason,
            ConferenceFacts.DayOf(one.At),
            one.WithdrawnAt is { } at ? ConferenceFacts.DayOf(at) : null,
            one.WithdrawnReason,
            one.WithdrawnAt is null
                && one.Presidency == PresidencySpans.At(clock.GetUtcNow(), facts)?.Key
        );

    /// <summary>A presidency with its year, by its key.</summary>
    public static string NameOf(string presidency, ConferenceFacts facts) =>
        facts.Presidencies.FirstOrDefault(one => one.Key == presidency) is { } one
            ? PresidencySpans.NameOf(one, facts)
            : presidency;
}
