using Puebla.Ui.Addresses;

namespace Puebla.Contacts.Contracts;

/// <summary>The addresses that other modules lead to.</summary>
public static class ContactPlaces
{
    /// <summary>The directory of all parties; below it each party.</summary>
    public static Place Directory { get; } =
        new("/directorio", "/en/directory")
        {
            Below =
            [
                ("confirmar", "confirm"),
                ("institucion", "institution"),
                ("entrevistas", "interviews"),
            ],
        };

    /// <summary>The form of a person's card; the person's id follows.</summary>
    public static Place Card { get; } = new("/directorio/persona", "/en/directory/person");

    /// <summary>The form of a person's card, in the language of the running request.</summary>
    public static string CardOf(Guid person) => $"{Card.Here}/{person:D}";
}
