using Puebla.Commitments.Data;
using Puebla.Commitments.Domain;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Commitments.Counting;

/// <summary>By which calendar something of a commitment is counted. What an adopted text asks is due whatever is known of holidays: where the setting's calendar cannot be had, the presidency's counts, else Monday to Friday, and the reckoning says which.</summary>
internal sealed class DueCalendars(IWorkingCalendars calendars, TimeProvider clock)
{
    /// <summary>The calendar of a deadline that counts working days, as of the day from which it counts, or on which it was asked; null where it counts none.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <param name="asked">Codes of those asked; where it is one country, its own calendar can count.</param>
    /// <param name="facts">The registers.</param>
    /// <param name="stop">Stops it.</param>
    public async ValueTask<WorkingCalendar?> Of(
        Commitment commitment,
        IReadOnlyList<string> asked,
        ConferenceFacts facts,
        CancellationToken stop
    )
    {
        if (DueReckoning.Counts(commitment.Deadline, facts) is not var (start, days))
        {
            return null;
        }
        var sent = days > 0 ? start : commitment.AskedOn;
        return await At(
            sent is { } day ? Noon(day) : clock.GetUtcNow(),
            asked is [var only] ? Addressees.PartyOf(only, facts) : null,
            stop
        );
    }

    /// <summary>The calendar that counts at an instant.</summary>
    public async ValueTask<WorkingCalendar> At(
        DateTimeOffset at,
        Party? addressee,
        CancellationToken stop
    ) =>
        (await calendars.At(at, addressee, stop: stop)).Calendar
        ?? (await calendars.At(at, choice: CalendarChoice.Presidency, stop: stop)).Calendar
        ?? WorkingCalendar.WeekdaysOnly(await calendars.Zone(stop));

    private static DateTimeOffset Noon(DateOnly day) =>
        Due.InSanJose(day.AddDays(-1)).Ends.AddHours(12);
}
