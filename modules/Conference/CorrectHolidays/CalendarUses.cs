using Puebla.Kernel;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Conference.CorrectHolidays;

/// <summary>Asks every module what is open and counts with a calendar.</summary>
internal sealed class CalendarUses(IEnumerable<ICalendarUse> users)
{
    /// <summary>Why a day's holiday may not be taken away; null where nothing open counts over it.</summary>
    public async ValueTask<Refusal?> Holding(string country, DateOnly day, CancellationToken stop)
    {
        var held = (await Of(country, day.Year, stop)).Where(one =>
            one.First <= day && day <= one.Last
        );
        return CorrectionRefusals.InUse([.. held]);
    }

    /// <summary>Why a year may not be reopened; null where nothing open counts in it.</summary>
    public async ValueTask<Refusal?> Holding(string country, int year, CancellationToken stop) =>
        CorrectionRefusals.InUse(await Of(country, year, stop));

    private async ValueTask<IReadOnlyList<CalendarInUse>> Of(
        string country,
        int year,
        CancellationToken stop
    )
    {
        var found = new List<CalendarInUse>();
        foreach (var user in users)
        {
            found.AddRange(await user.Of(country, year, stop));
        }
        return found;
    }
}
