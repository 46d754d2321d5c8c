using Puebla.Kernel;

namespace Puebla.Conference.Contracts;

/// <summary>The zones of the members' capitals, for instants given where a meeting is held.</summary>
public static class MemberZones
{
    /// <summary>The zone of the Secretariat's seat.</summary>
    public const string Default = "America/Costa_Rica";

    /// <summary>IANA names, in the order of the cities' Spanish names, each with its city.</summary>
    public static IReadOnlyList<(string Zone, LocalizedText City)> All { get; } =
    [
        ("America/Belize", new("Belmopán", "Belmopan")),
        ("America/Guatemala", new("Ciudad de Guatemala", "Guatemala City")),
        ("America/Mexico_City", new("Ciudad de México", "Mexico City")),
        ("America/Panama", new("Ciudad de Panamá", "Panama City")),
        ("America/Managua", new("Managua", "Managua")),
        ("America/Toronto", new("Ottawa", "Ottawa")),
        ("America/Costa_Rica", new("San José", "San José")),
        ("America/El_Salvador", new("San Salvador", "San Salvador")),
        ("America/Santo_Domingo", new("Santo Domingo", "Santo Domingo")),
        ("America/Tegucigalpa", new("Tegucigalpa", "Tegucigalpa")),
        ("America/New_York", new("Washington", "Washington")),
    ];

    private static readonly Dictionary<string, string> OfCountries = new(StringComparer.Ordinal)
    {
        ["BLZ"] = "America/Belize",
        ["CAN"] = "America/Toronto",
        ["CRI"] = "America/Costa_Rica",
        ["DOM"] = "America/Santo_Domingo",
        ["GTM"] = "America/Guatemala",
        ["HND"] = "America/Tegucigalpa",
        ["MEX"] = "America/Mexico_City",
        ["NIC"] = "America/Managua",
        ["PAN"] = "America/Panama",
        ["SLV"] = "America/El_Salvador",
        ["USA"] = "America/New_York",
    };

    /// <summary>The zone of a member's capital; null where the country is none.</summary>
    /// <param name="country">ISO 3166 alpha-3 code.</param>
    public static string? OfCountry(string country) => OfCountries.GetValueOrDefault(country);

    /// <summary>The city of a zone; the zone's own name where it is none of these.</summary>
    public static LocalizedText CityOf(string zone) =>
        All.Where(one => one.Zone == zone).Select(one => one.City).FirstOrDefault()
        ?? new LocalizedText(zone);

    /// <summary>The instant of a local time in one of these zones; null for another zone, or an hour that the clocks skip there.</summary>
    public static DateTimeOffset? At(DateOnly day, TimeOnly hour, string? zone)
    {
        if (All.All(one => one.Zone != zone))
        {
            return null;
        }
        var place = TimeZoneInfo.FindSystemTimeZoneById(zone!);
        var local = day.ToDateTime(hour);
        return place.IsInvalidTime(local)
            ? null
            : new DateTimeOffset(local, place.GetUtcOffset(local)).ToUniversalTime();
    }
}
