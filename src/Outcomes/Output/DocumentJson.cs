using System.Text.Json;

namespace Puebla.Outcomes.Output;

/// <summary>The outer object: what the document is, and the four or five heaps into which its text goes.</summary>
internal static class DocumentJson
{
    public static void Write(Utf8JsonWriter json, OutcomeDocument document)
    {
        json.WriteStartObject();
        Info(json, document.Document);
        json.Array("front", document.Front, Block);
        json.Array("headings", document.Headings, Block);
        json.Array("provisions", document.Provisions, ProvisionJson.Write);
        if (document.Document.Kind == DocumentKind.Compilation || document.Entries.Count > 0)
            json.Array("entries", document.Entries, EntryJson.Write);
        json.Array("unplaced", document.Unplaced, Unplaced);
        json.WriteEndObject();
    }

    private static void Info(Utf8JsonWriter json, DocumentInfo info)
    {
        json.WriteStartObject("document");
        json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(info.Kind.ToString()));
        json.WriteString("language", info.Language);
        json.WriteString("title", info.Title);
        json.WriteString("body", info.Body);
        json.WriteString("reportsTo", info.ReportsTo);
        json.WriteString("place", info.Place);
        json.Date("start", info.Start);
        json.Date("end", info.End);
        json.Strings("participants", info.Participants);
        json.WriteEndObject();
    }

    private static void Block(Utf8JsonWriter json, TextBlock block)
    {
        json.WriteStartObject();
        json.WriteString("text", block.Text);
        json.Lines(block.Lines);
        json.WriteEndObject();
    }

    private static void Unplaced(Utf8JsonWriter json, UnplacedBlock block)
    {
        json.WriteStartObject();
        json.WriteString("text", block.Text);
        json.Lines(block.Lines);
        json.WriteString("why", block.Why);
        json.WriteEndObject();
    }
}
