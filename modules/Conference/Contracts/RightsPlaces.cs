using Puebla.Ui.Addresses;

namespace Puebla.Conference.Contracts;

/// <summary>The addresses of the pages about who may do what.</summary>
public static class RightsPlaces
{
    /// <summary>The participation table.</summary>
    public static Place Participation { get; } = new("/participacion", "/en/participation");

    /// <summary>The authorisations on record.</summary>
    public static Place Authorisations { get; } =
        new("/participacion/autorizaciones", "/en/participation/authorisations");

    /// <summary>The handovers of the presidency.</summary>
    public static Place Handover { get; } = new("/conferencia/traspaso", "/en/conference/handover");

    /// <summary>The settings.</summary>
    public static Place Settings { get; } = new("/ajustes", "/en/settings");

    /// <summary>All of them.</summary>
    internal static IReadOnlyList<Place> All { get; } =
    [Participation, Authorisations, Handover, Settings];
}
