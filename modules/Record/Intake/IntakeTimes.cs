using System.Globalization;
using Puebla.Kernel.Journal;
using Puebla.Ui.Forms;

namespace Puebla.Record.Intake;

/// <summary>When a list was handed in, in the zone of the Secretariat.</summary>
internal static class IntakeTimes
{
    public static string Of(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, JournalDay.Zone);
        return $"{DateText.Full(DateOnly.FromDateTime(local.DateTime))}, {local.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }
}
