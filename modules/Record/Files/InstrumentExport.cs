using Microsoft.Extensions.Localization;
using Puebla.Kernel;
using Puebla.Outcomes.Output;
using Puebla.Record.Read;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Files;

/// <summary>Writes an instrument in another form; a sample says so in each.</summary>
internal sealed class InstrumentExport(
    KeptDocument documents,
    ExportedRelations relations,
    IStringLocalizer<Texts> words
)
{
    public async Task<byte[]> Write(
        InstrumentView instrument,
        ExportFormat format,
        CancellationToken stop
    )
    {
        var version = instrument.For(LanguageExtensions.Current)!;
        var document = await documents.Of(instrument, version, stop);
        var notice = instrument.IsSample ? words["Sample"].Value : null;
        var text = OutcomeText.Of(document) with
        {
            Title =
                TitleShown
                    .Of(
                        instrument.TitleSpanish,
                        instrument.TitleEnglish,
                        LanguageExtensions.Current
                    )
                    ?.Text
                ?? instrument.Key,
            Address = $"{SitePlaces.Records.Here}/{instrument.Key}",
            Notice = notice,
        };
        using var output = new MemoryStream();
        switch (format.Extension)
        {
            case "docx":
                DocxWriter.Write(text, output);
                break;
            case "xml":
                AkomaNtosoWriter.Write(text, output);
                break;
            case "csv":
                // The table has no place for a notice but its first column.
                ProvisionsCsv.Write(
                    notice is null
                        ? document.Provisions
                        : [Notices.Row(notice), .. document.Provisions],
                    output
                );
                break;
            default:
                ParseJson.Write(
                    notice is null
                        ? document
                        : document with
                        {
                            Front = [Notices.Block(notice), .. document.Front],
                        },
                    output,
                    await relations.Of(instrument, stop)
                );
                break;
        }
        return output.ToArray();
    }
}
