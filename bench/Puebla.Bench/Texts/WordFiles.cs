using System.Globalization;
using Puebla.Bench.Measuring;
using Puebla.Outcomes;
using Puebla.Outcomes.Output;

namespace Puebla.Bench.Texts;

/// <summary>Synthetic documents as Word files. Ten pages hold about four thousand words, some seventy paragraphs.</summary>
internal static class WordFiles
{
    private const int Paragraphs = 70;
    private static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es");

    private static readonly Dictionary<string, string> Names = new()
    {
        [BodyCodes.Grcm] = "Grupo Regional de Consulta sobre Migración",
        [BodyCodes.ViceMinisters] = "Conferencia Regional sobre Migración",
        [BodyCodes.NetworkConsular] = "Red de Funcionarios de Enlace de Protección Consular",
        [BodyCodes.NetworkTrafficking] =
            "Red de Funcionarios de Enlace para el Combate al Tráfico Ilícito de Migrantes y la Trata de Personas",
    };

    public static void Write(string folder, int count)
    {
        foreach (var (i, document) in new Synthetic(11).Documents(Paragraphs).Take(count).Index())
        {
            using var file = File.Create(
                Path.Combine(folder, FormattableString.Invariant($"synthetic-{i}.docx"))
            );
            DocxWriter.Write(
                OutcomeText.Of(document) with
                {
                    Opening =
                    [
                        "CONCLUSIONES",
                        Names[document.Document.Body!],
                        $"San José, Costa Rica, {document.Document.Start!.Value.ToString("d 'de' MMMM 'de' yyyy", Spanish)}",
                    ],
                },
                file
            );
        }
    }
}
