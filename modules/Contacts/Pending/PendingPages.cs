using Puebla.Kernel.SecondPerson;
using Puebla.Ui.Addresses;

namespace Puebla.Contacts.Pending;

/// <summary>The addresses of what waits for a second person.</summary>
internal static class PendingPages
{
    /// <summary>The list.</summary>
    public static Place List { get; } = new(SecondPersonPages.Spanish, SecondPersonPages.English);

    /// <summary>One act.</summary>
    public static string One(Guid id) => $"{List.Here}/{id:D}";

    /// <summary>The form that decides.</summary>
    public static Place Deciding { get; } =
        new($"{List.Spanish}/decidir", $"{List.English}/decide");

    /// <summary>The form that decides an act.</summary>
    public static string Decide(Guid id) => $"{Deciding.Here}/{id:D}";
}
