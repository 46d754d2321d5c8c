using Puebla.Outcomes;
using Puebla.Outcomes.Output;

namespace Puebla.Tests.Outcomes.Output;

/// <summary>A small document with one of everything.</summary>
internal static class Specimen
{
    public static OutcomeText Text =>
        new("Informe de prueba", "es", ["INFORME DE PRUEBA", "3 de marzo de 2031"], Provisions)
        {
            Kind = DocumentKind.Report,
            Date = new(2031, 3, 3),
            Body = BodyCodes.Grcm,
            Address = "/acervo/grcm-2031-03-03",
        };

    public static OutcomeDocument Document =>
        new(
            new(
                DocumentKind.ConclusionsAndRecommendations,
                "es",
                "Informe de prueba",
                BodyCodes.Grcm,
                null,
                "virtual",
                new(2031, 3, 3),
                new(2031, 3, 4),
                ["CAN"]
            ),
            [new("INFORME DE PRUEBA", new(1, 1))],
            [],
            Provisions,
            [new("3", new(9, 9), "page number")],
            []
        );

    private static IReadOnlyList<Provision> Provisions =>
        [
            Item(
                "1",
                "1",
                1,
                "Señalar lo siguiente, con «comillas» y <signos> & otros:",
                "CONCLUSIONES"
            ),
            Item("1.a", "a", 2, "Remitir el informe.", "CONCLUSIONES", Asking),
            Item("1.a.i", "i", 3, "Primera parte.", "CONCLUSIONES"),
            Item("1.a.•", "•", 4, "Observación.", "CONCLUSIONES"),
            Item("1.+", null, 2, "Párrafo de cierre.", "CONCLUSIONES"),
            Item("2", "2", 1, "Agradecer.", "CONCLUSIONES", heading: "Asuntos varios"),
            Item("1", "1", 1, "Exhortar.", "RECOMENDACIONES"),
        ];

    private static Meaning Asking
    {
        get
        {
            var deadline = new Deadline("en abril", new(2031, 4, 30), "reunión");
            return new(
                ["Remitir"],
                true,
                ["CAN", "secretariat"],
                deadline,
                [
                    new(
                        "Remitir",
                        true,
                        ["CAN"],
                        deadline,
                        "si procede",
                        ["MEX"],
                        "Remitir el informe."
                    ),
                ]
            );
        }
    }

    private static Provision Item(
        string path,
        string? label,
        int level,
        string text,
        string section,
        Meaning? meaning = null,
        string? heading = null
    ) => new(path, section, heading, label, level, text, meaning ?? Meaning.None, new(2, 3));
}
