using Puebla.Kernel;
using Puebla.Ui.Addresses;

namespace Puebla.Conference.Calendar;

/// <summary>Addresses of the public calendars of meetings.</summary>
internal static class CalendarPlaces
{
    public static Place All { get; } = new("/reuniones.ics", "/en/meetings.ics");

    public static Place Bodies { get; } = new("/reuniones/organo", "/en/meetings/body");

    public static string OfBody(string body) => $"{Bodies.Here}/{Uri.EscapeDataString(body)}.ics";
}
