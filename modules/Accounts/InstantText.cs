using System.Globalization;
using Puebla.Contacts.Contracts;
using Puebla.Ui.Forms;

namespace Puebla.Accounts;

/// <summary>An instant as a person reads it: day and time in the zone of the Secretariat.</summary>
internal static class InstantText
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(
        NewMandate.DefaultZone
    );

    public static string Of(DateTimeOffset instant)
    {
        var there = TimeZoneInfo.ConvertTime(instant, Zone).DateTime;
        var time = there.ToString("HH:mm", CultureInfo.InvariantCulture);
        return $"{DayOf(instant)}, {time} (San José)";
    }

    public static string DayOf(DateTimeOffset instant) =>
        DateText.Full(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime));
}
