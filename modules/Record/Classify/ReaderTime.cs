using System.Globalization;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Forms;

namespace Puebla.Record.Classify;

/// <summary>An instant as it is told: at the Secretariat's seat and, where the reader acts for a member country whose clocks differ then, there too.</summary>
internal static class ReaderTime
{
    /// <summary>As in the journal, whose lines are everybody's: <c>2026-12-01 09:00</c> at the Secretariat's seat.</summary>
    public static string Plain(DateTimeOffset instant) =>
        In(instant, MemberZones.Default).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public static string Of(DateTimeOffset instant, Actor reader)
    {
        var seat = In(instant, MemberZones.Default);
        var words = $"{Words(seat)} ({CityOf(MemberZones.Default)})";
        return
            ZoneOf(reader) is { } zone
            && In(instant, zone) is var there
            && there.DateTime != seat.DateTime
            ? $"{words}; {Words(there)} ({CityOf(zone)})"
            : words;
    }

    private static string? ZoneOf(Actor reader) =>
        reader
            .Mandates.Where(mandate => mandate.Party.Kind == PartyKind.Country)
            .Select(mandate => MemberZones.OfCountry(mandate.Party.Key))
            .FirstOrDefault(zone => zone is not null);

    private static string CityOf(string zone) =>
        MemberZones.CityOf(zone).In(LanguageExtensions.Current);

    private static string Words(DateTimeOffset local) =>
        $"{DateText.Full(DateOnly.FromDateTime(local.DateTime))}, {local.ToString("HH:mm", CultureInfo.InvariantCulture)}";

    private static DateTimeOffset In(DateTimeOffset instant, string zone) =>
        TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(zone));
}
