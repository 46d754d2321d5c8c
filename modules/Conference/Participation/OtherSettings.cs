using Puebla.Conference.Contracts;
using Puebla.Kernel.Settings;
using static Puebla.Conference.Participation.Cite;

namespace Puebla.Conference.Participation;

/// <summary>What the documents leave open besides the silent cells of the participation table.</summary>
internal static class OtherSettings
{
    public const string UncertainStanding = "participation.uncertain-standing";

    public const string Signing = "signing.administrative-documents";

    public static IReadOnlyList<SettingDefinition> All { get; } =
    [
        new(
            UncertainStanding,
            SilentValue.No,
            new(
                "Si participa quien no se sabe con certeza si pertenece ese día",
                "Whether one takes part of whom it is not certain that they belong on the day"
            ),
            new(
                "De algunos organismos los documentos no dan el año de ingreso (OIT, PNUD, UNODC). Ante la duda, Puebla no abre nada.",
                "For some organisations the documents give no year of admission (ILO, UNDP, UNODC). In doubt Puebla opens nothing."
            ),
            [Booklet("l.292-340")],
            [SilentValue.Yes, SilentValue.No]
        ),
        new(
            Signing,
            "either",
            new(
                "Quién firma documentos administrativos con terceros, una vez aprobados por los Viceministros",
                "Who signs administrative documents with third parties, once the Vice-Ministers approved them"
            ),
            new(
                "La misma facultad se da con las mismas palabras a la Presidencia y a la Secretaría (contradicción 13); Puebla la reconoce a las dos.",
                "The same power is given in the same words to the presidency and to the Secretariat (contradiction 13); Puebla grants it to both."
            ),
            [Booklet("l.811-815"), Booklet("l.1029-1033")],
            ["either", "presidency", "secretariat", "both"]
        ),
    ];
}
