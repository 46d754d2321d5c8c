namespace Puebla.Kernel.WorkingDays;

/// <summary>The noes of counting.</summary>
public static class WorkingDayRefusals
{
    /// <summary>The documents and the register do not say who presides at the sending.</summary>
    public static Refusal NobodyPresides { get; } =
        new(
            "working-days.nobody-presides",
            "No consta quién preside ese día, así que no se sabe qué calendario cuenta: registre el traspaso de la Presidencia o elija otro calendario.",
            "It is not on record who presides that day, so it is not known whose calendar counts: record the handover of the presidency, or choose another calendar."
        );

    /// <summary>The one who is asked is no country with a calendar.</summary>
    public static Refusal NoAddressee { get; } =
        new(
            "working-days.no-addressee",
            "Indique un país miembro: ese calendario es el del país al que se pregunta.",
            "Name a member country: that calendar is of the country that is asked."
        );

    /// <summary>The reckoning reaches years of which nothing is known.</summary>
    internal static Refusal NoData(IReadOnlyList<CalendarDoubt> missing) =>
        new(
            "working-days.no-data",
            $"No hay datos de feriados de {Names(missing, Language.Spanish)}: la Secretaría debe completarlos antes de contar hasta ahí.",
            $"There are no holiday data of {Names(missing, Language.English)}: the Secretariat must complete them before anything is counted that far."
        );

    private static string Names(IReadOnlyList<CalendarDoubt> missing, Language language) =>
        string.Join(
            ", ",
            missing.Select(one =>
                FormattableString.Invariant($"{one.CountryName.In(language)} {one.Year}")
            )
        );
}
