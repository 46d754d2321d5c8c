using System.Globalization;
using Puebla.Conference.Contracts;
using Puebla.Kernel.Settings;
using Puebla.Kernel.WorkingDays;
using static Puebla.Conference.Participation.Cite;

namespace Puebla.Conference.Holidays;

/// <summary>What the documents leave open about working days.</summary>
internal static class WorkingDaySettings
{
    public const string Calendar = "working-days.calendar";
    public const string Zone = "working-days.zone";
    public const string WarnDays = "working-days.warn-days";

    public static IReadOnlyList<SettingDefinition> All { get; } =
    [
        new(
            Calendar,
            CalendarChoice.Presidency.Word(),
            new("Qué feriados no cuentan en un plazo", "Whose holidays do not count in a term"),
            new(
                "El folleto da cinco días hábiles y no dice de qué país. Puebla toma el calendario de quien preside al enviar, que activa el procedimiento; el elegido se muestra en cada cómputo.",
                "The booklet gives five working days and does not say of which country. Puebla takes the calendar of who presides at the sending, who starts the procedure; the one chosen is shown with each reckoning."
            ),
            [Booklet("l.716-720"), Booklet("l.722-727")],
            CalendarChoices.All
        ),
        new(
            Zone,
            MemberZones.Default,
            new("En qué zona termina un plazo", "In which zone a term ends"),
            new(
                "Ningún documento fija la hora ni si cuenta el día del envío. Puebla no lo cuenta, y cierra el plazo al terminar el último día en San José, sede de la Secretaría.",
                "No document sets the hour, nor whether the day of sending counts. Puebla does not count it, and closes the term with the end of the last day in San José, the Secretariat's seat."
            ),
            [Booklet("l.716-727"), Booklet("l.973-977")],
            [.. MemberZones.All.Select(one => one.Zone)]
        ),
        new(
            WarnDays,
            "60",
            new(
                "Cuántos días antes se avisa que se acaban los feriados conocidos de un país",
                "How many days ahead one is told that a country's known holidays run out"
            ),
            new(
                "Los documentos no lo tratan. Sesenta días bastan para pedir la lista del año siguiente.",
                "The documents do not speak of it. Sixty days are enough to ask for next year's list."
            ),
            [],
            Check: value => DaysOf(value) is >= 1 and <= 366
        ),
    ];

    public static async ValueTask<int> Warn(this ISettings settings, CancellationToken stop) =>
        DaysOf(await settings.Get(WarnDays, stop))!.Value;

    private static int? DaysOf(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            ? days
            : null;
}
