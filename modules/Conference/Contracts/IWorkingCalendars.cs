using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Conference.Contracts;

/// <summary>
/// Gives the calendar by which something sent at an instant is counted. Who presides, who belongs and what the setting says
/// are asked for that instant and not again: what is opened keeps the calendar, whoever presides when it ends.
/// </summary>
public interface IWorkingCalendars
{
    /// <summary>The calendar for something sent at an instant.</summary>
    /// <param name="sentAt">The instant of sending.</param>
    /// <param name="addressee">Who is asked; needed where the choice is the addressee's own calendar.</param>
    /// <param name="choice">Whose holidays do not count; as the setting <c>working-days.calendar</c> says where null.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The calendar, or why there is none: nobody is known to preside, or who is asked is no member country.</returns>
    ValueTask<CalendarAnswer> At(
        DateTimeOffset sentAt,
        Party? addressee = null,
        CalendarChoice? choice = null,
        CancellationToken stop = default
    );

    /// <summary>IANA name of the zone in which days end, as the setting <c>working-days.zone</c> says.</summary>
    ValueTask<string> Zone(CancellationToken stop = default);
}

/// <summary>A calendar, or why there is none.</summary>
/// <param name="Calendar">The calendar.</param>
/// <param name="Refused">Why there is none.</param>
public sealed record CalendarAnswer(WorkingCalendar? Calendar, Refusal? Refused);
