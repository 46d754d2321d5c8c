using Puebla.Kernel;

namespace Puebla.Contacts.Mandates;

/// <summary>Why a mandate may not stand.</summary>
internal static class MandateRefusals
{
    public static Refusal Year { get; } =
        new(
            "mandate.year",
            "La fecha queda fuera de lo posible: escriba un día entre 1996 y 2100.",
            "That date is out of range: write a day between 1996 and 2100."
        );

    public static Refusal EndsBeforeItBegins { get; } =
        new(
            "mandate.ends-before-it-begins",
            "El último día es anterior al primero. Corrija una de las dos fechas.",
            "The last day comes before the first. Correct one of the two dates."
        );

    public static Refusal EndIsPast { get; } =
        new(
            "mandate.end-is-past",
            "El nuevo último día ya pasó. Para que el mandato termine hoy, proponga terminarlo ya.",
            "The new last day is past. To end the mandate today, propose to end it now."
        );

    public static Refusal SameEnd { get; } =
        new(
            "mandate.same-end",
            "El mandato ya termina ese día. Escriba otra fecha.",
            "The mandate ends on that day already. Write another date."
        );

    public static Refusal Zone { get; } =
        new(
            "mandate.zone",
            "Esa zona horaria no existe. Elija una de la lista.",
            "There is no such time zone. Choose one from the list."
        );

    public static Refusal Held { get; } =
        new(
            "mandate.held-already",
            "Esa persona ya tiene ese mandato en parte de esas fechas. Cambie las fechas, o cambie el final del mandato que ya tiene.",
            "That person already holds that mandate on some of those days. Change the dates, or change the end of the mandate already held."
        );

    public static Refusal OfficeDoesNotFit { get; } =
        new(
            "mandate.office-does-not-fit",
            "Ese cargo no se ejerce por esa clase de parte. Elija otro cargo u otra parte.",
            "That office is not held for that kind of party. Choose another office or another party."
        );

    public static Refusal UnknownParty { get; } =
        new(
            "mandate.unknown-party",
            "Los registros de la Conferencia no conocen a esa parte en esa calidad en la fecha en que comienza el mandato.",
            "The Conference's registers do not know that party in that capacity on the day on which the mandate begins."
        );

    public static Refusal BodyNeeded { get; } =
        new(
            "mandate.body-needed",
            "Un delegado se nombra ante un órgano que exista en esa fecha. Elija el órgano.",
            "A delegate is nominated to a body that exists on that day. Choose the body."
        );

    public static Refusal NoBody { get; } =
        new(
            "mandate.no-body",
            "Solo el mandato de delegado lleva un órgano. Deje el órgano en blanco.",
            "Only the mandate of a delegate names a body. Leave the body blank."
        );
}
