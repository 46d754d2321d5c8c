using Puebla.Contacts.Contracts;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Ui.Addresses;

namespace Puebla.Contacts.Directory;

/// <summary>The addresses below the directory.</summary>
internal static class DirectoryPages
{
    /// <summary>The chosen contacts as cards for an address book.</summary>
    public static Place VCards { get; } =
        new("/directorio/contactos.vcf", "/en/directory/contacts.vcf");

    /// <summary>The chosen contacts as a sheet.</summary>
    public static Place Sheet { get; } =
        new("/directorio/contactos.csv", "/en/directory/contacts.csv");

    public static IReadOnlyList<Place> All { get; } =
    [ContactPlaces.Directory, ContactPlaces.Card, VCards, Sheet];

    public static string One(Party party) => One(party, LanguageExtensions.Current);

    /// <summary>A party's page in a language; in Spanish it is what links are kept as.</summary>
    public static string One(Party party, Language language) =>
        $"{ContactPlaces.Directory.In(language)}/{PartyWords.Of(party)}";

    public static string Confirm(Party party) => Below(party, "confirmar", "confirm");

    public static string Interviews(Party party) => Below(party, "entrevistas", "interviews");

    public static string NewInstitution(Party party) => Below(party, "institucion", "institution");

    public static string Institution(Party party, Guid id) => $"{NewInstitution(party)}/{id:D}";

    private static string Below(Party party, string spanish, string english) =>
        $"{One(party)}/{(LanguageExtensions.Current == Language.English ? english : spanish)}";
}
