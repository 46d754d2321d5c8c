using Puebla.Kernel;
using Puebla.Kernel.WorkingDays;

namespace Puebla.Conference.CorrectHolidays;

/// <summary>The noes of a correction.</summary>
internal static class CorrectionRefusals
{
    public static readonly Refusal Gone = new(
        "holidays.gone",
        "Otra persona retiró este feriado mientras tanto. Lo que escribió sigue aquí: guárdelo para añadirlo de nuevo, o vuelva a la lista.",
        "Somebody else withdrew this holiday meanwhile. What you typed is still here: save to add it anew, or go back to the list."
    );

    public static readonly Refusal NothingToUndo = new(
        "holidays.nothing-to-undo",
        "Ya está como en el registro: vuelva a cargar la lista.",
        "It already is as in the register: load the list again."
    );

    public static readonly Refusal YearChanged = new(
        "holidays.year-changed",
        "Otra persona cambió el año mientras tanto: vuelva a cargar la página.",
        "Somebody else changed the year meanwhile: load the page again."
    );

    /// <summary>Null where nothing holds it.</summary>
    public static Refusal? InUse(IReadOnlyList<CalendarInUse> held) =>
        held.Count == 0
            ? null
            : new(
                "holidays.in-use",
                $"No puede quitarse ni moverse mientras se use: {Names(held, Language.Spanish)}.",
                $"It cannot be taken away or moved while it is in use: {Names(held, Language.English)}."
            );

    private static string Names(IReadOnlyList<CalendarInUse> held, Language language) =>
        string.Join("; ", held.Select(one => one.What.In(language)).Distinct());
}
