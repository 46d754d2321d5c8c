using Puebla.Kernel;
using Puebla.Outcomes;
using Puebla.Record.Read;

namespace Puebla.Record.Files;

/// <summary>Writes an instrument in another form; a sample says so in each.</summary>
internal sealed class InstrumentExport(KeptDocument documents, RecordReader reader, CsvExport csv, JsonExport json)
{
    public async Task<byte[]> Write(InstrumentView instrument, ExportFormat format, CancellationToken stop)
    {
        var version = instrument.For(LanguageExtensions.Current)!;
        var paragraphs = await reader.Paragraphs(version.Id, stop);
        var document = await documents.Of(instrument, version, stop);
        return await Form(format.Extension)(new(instrument, version, document, paragraphs));
    }

    private Func<Exported, Task<byte[]>> Form(string extension) =>
        extension switch
        {
            "csv" => csv.Write,
            _ => json.Write,
        };
}

/// <summary>What an export is made of. Paragraphs and the document's provisions go pair by pair.</summary>
internal sealed record Exported(
    InstrumentView Instrument,
    VersionView Version,
    OutcomeDocument Document,
    IReadOnlyList<ParagraphView> Paragraphs
);
