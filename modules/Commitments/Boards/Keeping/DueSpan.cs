using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;

namespace Puebla.Commitments.Boards.Keeping;

/// <summary>The time between two deadlines that follow each other: throughout it the same is late, whatever the clock does.</summary>
/// <param name="From">The last deadline that is over; null where none is.</param>
/// <param name="Until">The next one; null where none follows.</param>
internal sealed record DueSpan(DateTimeOffset? From, DateTimeOffset? Until)
{
    /// <summary>Whether an instant falls in it.</summary>
    public bool Holds(DateTimeOffset now) =>
        (From is not { } from || from <= now) && (Until is not { } until || now < until);

    /// <summary>The one of an instant. By all deadlines, whoever may see them: it only says for how long something is kept.</summary>
    public static async Task<DueSpan> At(DbContext db, DateTimeOffset now, CancellationToken stop)
    {
        var ends = db.Set<Commitment>().Select(row => row.Deadline.DueEnds);
        return new(
            await ends.Where(end => end <= now).MaxAsync(stop),
            await ends.Where(end => end > now).MinAsync(stop)
        );
    }
}
