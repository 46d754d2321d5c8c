using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Kernel.Data;

namespace Puebla.Commitments.Recur;

/// <summary>The times at which the same request was and is asked.</summary>
internal sealed class TimesReader(ConferenceDb db)
{
    /// <summary>The times of what a commitment is one of, the first first; none where it was asked once.</summary>
    /// <param name="commitment">Number of a commitment that the caller may show: all its times stand in one text.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<IReadOnlyList<AskedTime>> Of(int commitment, CancellationToken stop)
    {
        var times = await db.Set<Commitment>()
            .Where(one =>
                one.Deadline.Kind == DeadlineKind.Recurring
                && db.Set<Commitment>()
                    .Any(of => of.Id == commitment && of.VerdictId == one.VerdictId)
            )
            .OrderBy(one => one.Deadline.Occurrence)
            .Select(one => new AskedTime(one.Id, one.Deadline.DueDay))
            .ToListAsync(stop);
        return times.Count > 1 ? times : [];
    }
}

/// <summary>One time of a request that recurs.</summary>
/// <param name="Id">Number of its commitment.</param>
/// <param name="Until">Its last day.</param>
internal sealed record AskedTime(int Id, DateOnly? Until);
