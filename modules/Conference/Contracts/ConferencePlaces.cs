using Puebla.Ui.Addresses;

namespace Puebla.Conference.Contracts;

/// <summary>The addresses of the module's pages.</summary>
public static class ConferencePlaces
{
    /// <summary>The Conference on any date.</summary>
    public static Place Overview { get; } = new("/conferencia", "/en/conference");

    /// <summary>The meetings; a meeting's own page has its key behind it.</summary>
    public static Place Meetings { get; } = new("/reuniones", "/en/meetings");

    /// <summary>The page of a meeting, in the language of the running request.</summary>
    public static string Meeting(string key) => $"{Meetings.Here}/{key}";
}
