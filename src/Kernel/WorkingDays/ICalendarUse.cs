namespace Puebla.Kernel.WorkingDays;

/// <summary>
/// Says which holidays something open counts with. A module that opens anything with a calendar registers one, scoped; while
/// it names a holiday, nobody removes or moves it. What was opened keeps its own copy besides (<see cref="WorkingCalendar"/>).
/// </summary>
public interface ICalendarUse
{
    /// <summary>What is open and counts with a country's calendar in a year; kept cheap.</summary>
    /// <param name="country">ISO 3166 alpha-3 code.</param>
    /// <param name="year">The year.</param>
    /// <param name="stop">Stops it.</param>
    ValueTask<IReadOnlyList<CalendarInUse>> Of(
        string country,
        int year,
        CancellationToken stop = default
    );
}

/// <summary>Something open that counts with a calendar.</summary>
/// <param name="What">What it is, as a phrase that anybody who corrects holidays may read.</param>
/// <param name="First">The first day of its count.</param>
/// <param name="Last">The last day.</param>
public sealed record CalendarInUse(LocalizedText What, DateOnly First, DateOnly Last);
