using Puebla.Bench.Measuring;
using Puebla.Outcomes.Output;

namespace Puebla.Bench.Texts;

/// <summary>Synthetic documents as Word files. Ten pages hold about four thousand words, some seventy paragraphs.</summary>
internal static class WordFiles
{
    private const int Paragraphs = 70;

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
                        document.Document.Title!,
                        FormattableString.Invariant(
                            $"San José, Costa Rica, {document.Document.Start:d/M/yyyy}"
                        ),
                    ],
                },
                file
            );
        }
    }
}
