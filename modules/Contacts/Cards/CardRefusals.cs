using Puebla.Kernel;

namespace Puebla.Contacts.Cards;

/// <summary>What is wrong with a field of an entry.</summary>
internal static class CardRefusals
{
    public static Refusal Name { get; } = new("card.name", "Escriba el nombre.", "Write the name.");

    public static Refusal EmailTaken { get; } =
        new(
            "card.email-taken",
            "Otra persona consta ya con ese correo. Escriba otro, o pregunte a la Secretaría si es la misma persona.",
            "Another person is registered with that address already. Write another, or ask the Secretariat whether it is the same person."
        );

    public static Refusal Phones { get; } =
        new(
            "card.phones",
            "Escriba cada teléfono en su línea, con cifras, como +506 2222 3333 ext. 12.",
            "Write each telephone number on its own line, in figures, such as +506 2222 3333 ext. 12."
        );

    public static Refusal Web { get; } =
        new(
            "card.web",
            "Escriba la dirección completa del sitio, como https://www.institucion.go.cr.",
            "Write the site's complete address, such as https://www.institution.gov."
        );

    public static Refusal Institution { get; } =
        new(
            "card.institution",
            "Esa institución ya no se puede elegir. Elija otra de la lista.",
            "That institution can no longer be chosen. Choose another from the list."
        );

    public static Refusal InstitutionKnown { get; } =
        new(
            "card.institution-known",
            "Esa parte tiene ya una institución con ese nombre. Ábrala y cámbiela.",
            "That party already has an institution of that name. Open it and change it."
        );

    public static Refusal EndsBeforeItBegins { get; } =
        new(
            "card.ends-before-it-begins",
            "El último día es anterior al primero. Corrija una de las dos fechas.",
            "The last day comes before the first. Correct one of the two dates."
        );

    public static Refusal TooLong { get; } =
        new(
            "card.too-long",
            "El texto es demasiado largo: escriba como máximo 500 signos.",
            "The text is too long: write at most 500 characters."
        );

    /// <summary>What another person put into a field that the reader changed as well.</summary>
    public static Refusal AlsoChanged(string now) =>
        new(
            "card.also-changed",
            now.Length == 0
                ? "Otra persona dejó este campo en blanco mientras usted escribía. Deje lo que ha de valer y guarde de nuevo."
                : $"Otra persona escribió aquí mientras usted escribía: «{now}». Deje lo que ha de valer y guarde de nuevo.",
            now.Length == 0
                ? "Another person left this field blank while you were writing. Leave what is to stand and save again."
                : $"Another person wrote here while you were writing: “{now}”. Leave what is to stand and save again."
        );
}
