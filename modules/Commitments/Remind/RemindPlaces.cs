using Puebla.Ui.Addresses;

namespace Puebla.Commitments.Remind;

/// <summary>The addresses of reminders.</summary>
internal static class RemindPlaces
{
    /// <summary>Where the link of a reminder leads; its id follows. It says nothing, and leads to the task.</summary>
    public static Place Opened { get; } = new("/recordatorio", "/en/reminder");

    public static string OpenedSpanish(Guid id) => $"{Opened.Spanish}/{id:D}";
}
