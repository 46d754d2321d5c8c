using System.Globalization;
using Puebla.Conference.Contracts;
using Puebla.Ui.Forms;

namespace Puebla.Contacts.Mandates;

/// <summary>Instants as the reader reads them, at the Secretariat's seat.</summary>
internal static class Moments
{
    public static string Words(DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant, ConferenceFacts.Zone);
        var time = local.ToString("HH:mm", CultureInfo.InvariantCulture);
        var day = DateText.Full(DateOnly.FromDateTime(local.DateTime));
        return $"{day}, {time} (San José)";
    }
}
