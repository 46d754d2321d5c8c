using System.Collections.Immutable;
using Puebla.Kernel;

namespace Puebla.Record.Contracts;

/// <summary>By what a document is published or closed.</summary>
/// <param name="Code">Stable; stored with each decision.</param>
/// <param name="Name">The criterion in our words.</param>
/// <param name="Sources">Where the Conference says so; empty where it is Puebla's own default.</param>
public sealed record Criterion(string Code, LocalizedText Name, IReadOnlyList<SourceRef> Sources);

/// <summary>The criteria for the public and the private pages. The Secretariat wrote its own in 2010 (history 24.2); their text is in no document that we hold, so this list is Puebla's default.</summary>
public static class Criteria
{
    /// <summary>All of them: those that open first, then those that close.</summary>
    public static IReadOnlyList<Criterion> All { get; } =
    [
        new(
            "public-document",
            new(
                "Documento público de la Conferencia: se difunde en el sitio público",
                "Public document of the Conference: it goes on the public site"
            ),
            [Booklet("l.989-993")]
        ),
        new(
            "after-remarks",
            new(
                "Documento sobre la CRM: ya se recibieron las observaciones e insumos de los Países Miembros",
                "Document about the RCM: the Member Countries' remarks and input have been received"
            ),
            [History("27 D3")]
        ),
        new(
            "work-plan",
            new(
                "Plan de Acción o plan de trabajo actualizado al término de una reunión",
                "Plan of Action or work plan, brought up to date after a meeting"
            ),
            [History("24.2")]
        ),
        new(
            "opened-by-body",
            new(
                "Lo abrió el órgano que lo produjo (criterio de Puebla)",
                "The body that produced it opened it (Puebla's own default)"
            ),
            []
        ),
        new(
            "internal",
            new(
                "Documento interno, para coordinar actividades: va en el sitio privado",
                "Internal document, for coordinating activities: it goes on the private site"
            ),
            [Booklet("l.993-995")]
        ),
        new(
            "awaits-remarks",
            new(
                "Faltan las observaciones de los Países Miembros",
                "The Member Countries' remarks are still to come"
            ),
            [History("24.2"), History("27 D3")]
        ),
        new(
            "personal-data",
            new(
                "Contiene datos de personas (criterio de Puebla)",
                "It contains personal data (Puebla's own default)"
            ),
            []
        ),
        new(
            "position",
            new(
                "Contiene la posición o el estado de cumplimiento de un gobierno (criterio de Puebla)",
                "It contains a government's position or state of compliance (Puebla's own default)"
            ),
            []
        ),
        new(
            "other",
            new(
                "Otro, que dice el motivo (criterio de Puebla)",
                "Another, which the reason states (Puebla's own default)"
            ),
            []
        ),
    ];

    private static readonly ImmutableDictionary<string, Criterion> ByCode =
        All.ToImmutableDictionary(one => one.Code);

    /// <summary>The criterion of a code; null where there is none.</summary>
    public static Criterion? Of(string? code) =>
        code is null ? null : ByCode.GetValueOrDefault(code);

    private static SourceRef Booklet(string place) => new("booklet", place);

    private static SourceRef History(string place) => new("history", place);
}
