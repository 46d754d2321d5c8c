using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.Extensions.Localization;
using Puebla.Outcomes.Output;
using Puebla.Record.Addresses;
using Puebla.Record.Read;

namespace Puebla.Record.Files;

/// <summary>The document as <c>puebla parse</c> prints it, with key, citations and addresses.</summary>
internal sealed class JsonExport(RecordNames names, IStringLocalizer<Texts> words)
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public async Task<byte[]> Write(Exported exported)
    {
        await names.Ready();
        var citation = new Citation(words);
        var (instrument, cited) = (exported.Instrument, names.Cited(exported.Instrument));
        var json = JsonNode.Parse(ParseJson.Serialize(exported.Document))!.AsObject();
        json["instrument"] = instrument.Key;
        json["version"] = exported.Version.Tag;
        json["sha256"] = Convert.ToHexStringLower(exported.Version.Sha256);
        if (instrument.IsSample)
        {
            json["sample"] = words["Sample"].Value;
        }
        foreach (var (paragraph, provision) in exported.Paragraphs.Zip(json["provisions"]!.AsArray()))
        {
            provision!["address"] = RecordPlaces.Paragraph(instrument.Key, paragraph.Path);
            provision["citation"] = citation.Of(cited, paragraph.CitedPath, paragraph.Section, paragraph.Preambular, instrument.Kind);
        }
        return JsonSerializer.SerializeToUtf8Bytes(json, Options);
    }
}
