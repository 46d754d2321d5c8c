using Puebla.Kernel;

namespace Puebla.Conference.Handover;

/// <summary>The noes of a handover.</summary>
internal static class HandoverRefusals
{
    public static readonly Refusal TooEarly = new(
        "handover.too-early",
        "El traspaso todavía no ha llegado: confírmelo desde la hora que se indicó.",
        "The handover has not come yet: confirm it from the hour given."
    );

    public static readonly Refusal NotAfterLast = new(
        "handover.not-after-last",
        "Hay un traspaso registrado más tarde: corríjalo en lugar de registrar otro anterior.",
        "A later handover is on record: correct it instead of recording an earlier one."
    );

    public static readonly Refusal BeforeDocuments = new(
        "handover.before-documents",
        "Los documentos ya muestran una presidencia posterior a ese día: registre aquí solo los traspasos que ellos no alcanzan.",
        "The documents already show a presidency later than that day: record here only handovers that they do not reach."
    );

    public static readonly Refusal CorrectedAlready = new(
        "handover.corrected-already",
        "El traspaso que quería corregir ya fue corregido: vuelva a la lista.",
        "The handover that you meant to correct was corrected already: go back to the list."
    );

    public static readonly Refusal Same = new(
        "handover.same",
        "Ese país ya preside por el último traspaso registrado.",
        "That country presides already by the last handover on record."
    );
}
