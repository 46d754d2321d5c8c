using Puebla.Ui.Addresses;

namespace Puebla.Contacts.Erasure;

/// <summary>The address of the form that erases.</summary>
internal static class ErasurePages
{
    /// <summary>The form.</summary>
    public static Place Erasing { get; } = new("/personas/borrar", "/en/persons/erase");

    /// <summary>The form for a person.</summary>
    public static string Erase(Guid person) => $"{Erasing.Here}/{person:D}";
}
