using Puebla.Ui.Addresses;

namespace Puebla.Conference.Contracts;

/// <summary>The addresses of the pages about working days.</summary>
public static class WorkingDayPlaces
{
    /// <summary>Counts working days.</summary>
    public static Place Count { get; } = new("/dias-habiles", "/en/working-days");

    /// <summary>The members' holidays by year.</summary>
    public static Place Holidays { get; } =
        new("/dias-habiles/feriados", "/en/working-days/holidays");

    /// <summary>Where the Secretariat corrects them: below it the country and the year.</summary>
    public static Place Correct { get; } =
        new("/dias-habiles/corregir", "/en/working-days/correct") { Below = [("nuevo", "new")] };

    /// <summary>A reckoning as a calendar file.</summary>
    public static Place CalendarFile { get; } = new("/dias-habiles.ics", "/en/working-days.ics");

    /// <summary>A reckoning as JSON.</summary>
    public static Place Json { get; } = new("/dias-habiles.json", "/en/working-days.json");

    internal static IReadOnlyList<Place> All { get; } =
    [Count, Holidays, Correct, CalendarFile, Json];
}
