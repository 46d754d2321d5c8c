using Puebla.Commitments.Counting;
using Puebla.Commitments.Domain;
using Puebla.Conference.Contracts;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Commitments.Remind;

/// <summary>By which calendar the reminders of those asked are counted, as it is known today.</summary>
internal sealed class ReminderCalendars(
    DueCalendars calendars,
    IConference conference,
    TimeProvider clock
)
{
    private readonly Dictionary<string, WorkingCalendar> _known = new(StringComparer.Ordinal);

    /// <summary>The calendar for one of those asked.</summary>
    public async ValueTask<WorkingCalendar> Of(string code, CancellationToken stop)
    {
        if (!_known.TryGetValue(code, out var calendar))
        {
            var party = Addressees.PartyOf(code, await conference.Facts(stop));
            _known[code] = calendar = await calendars.At(clock.GetUtcNow(), party, stop);
        }
        return calendar;
    }
}
