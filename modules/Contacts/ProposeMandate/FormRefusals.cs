using Puebla.Kernel;

namespace Puebla.Contacts.ProposeMandate;

/// <summary>What a form lacks.</summary>
internal static class FormRefusals
{
    public static Refusal Email { get; } =
        new(
            "form.email",
            "Escriba una dirección de correo completa, como nombre@institucion.go.cr.",
            "Write a complete e-mail address, such as name@institution.gov."
        );

    public static Refusal Name { get; } =
        new(
            "form.name",
            "Nadie consta con ese correo: escriba también el nombre de la persona.",
            "Nobody is registered with that address: write the person's name as well."
        );

    public static Refusal Office { get; } =
        new("form.office", "Elija el cargo.", "Choose the office.");

    public static Refusal Party { get; } =
        new("form.party", "Elija por quién actuará.", "Choose for whom they will act.");

    public static Refusal Day { get; } =
        new(
            "form.day",
            "Escriba un día del calendario: año, mes y día, como 2026-03-02.",
            "Write a day of the calendar: year, month and day, such as 2026-03-02."
        );
}
