using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Puebla.Commitments.Data;
using Puebla.Kernel.Data;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Commitments.Counting;

/// <summary>The holidays with which deadlines count that are still to come: nobody takes one away under them. What it is about is told by number alone, for its text may not be for whoever corrects holidays.</summary>
internal sealed class OpenDeadlines(ConferenceDb db, TimeProvider clock) : ICalendarUse
{
    public async ValueTask<IReadOnlyList<CalendarInUse>> Of(
        string country,
        int year,
        CancellationToken stop = default
    )
    {
        var now = clock.GetUtcNow();
        var open = await db.Set<Commitment>()
            .AsNoTracking()
            .Where(one => one.Deadline.Reckoning != null && one.Deadline.DueEnds > now)
            .Where(one =>
                one.Lines.Any(line =>
                    line.IsAsked
                    && (line.State == LineState.NotBegun || line.State == LineState.UnderWay)
                )
            )
            .Select(one => new { one.Id, one.Deadline.Reckoning })
            .ToListAsync(stop);
        return
        [
            .. open.Select(one => (one.Id, Days: WorkingDaysJson.Read<Reckoning>(one.Reckoning!)))
                .Where(one => one.Days.Countries.Any(counted => counted.Code == country))
                .Select(one => (one.Id, First: one.Days.Days[0].Day, Last: one.Days.Days[^1].Day))
                .Where(one => one.First.Year <= year && year <= one.Last.Year)
                .Select(one => new CalendarInUse(Name(one.Id), one.First, one.Last)),
        ];
    }

    private static Kernel.LocalizedText Name(int id)
    {
        var number = id.ToString(CultureInfo.InvariantCulture);
        var name = Texts.Both("Calendar.InUse");
        return new(
            string.Format(CultureInfo.InvariantCulture, name.Spanish, number),
            string.Format(CultureInfo.InvariantCulture, name.English!, number)
        );
    }
}
