using Puebla.Contacts.Contracts;

namespace Puebla.Contacts.ProposeMandate;

/// <summary>The zones that the form offers: those of the members' capitals, after the Secretariat's own. Any IANA name may stand.</summary>
internal static class Zones
{
    public static IReadOnlyList<string> Offered { get; } =
    [
        NewMandate.DefaultZone,
        "America/Belize",
        "America/El_Salvador",
        "America/Guatemala",
        "America/Managua",
        "America/Mexico_City",
        "America/New_York",
        "America/Panama",
        "America/Santo_Domingo",
        "America/Tegucigalpa",
        "America/Toronto",
        "America/Argentina/Buenos_Aires",
        "America/Bogota",
        "America/Guayaquil",
        "America/Jamaica",
        "America/Lima",
        "America/Santiago",
        "Europe/Zurich",
        "UTC",
    ];
}
