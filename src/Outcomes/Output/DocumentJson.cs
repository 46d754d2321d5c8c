using System.Text.Json;

namespace Puebla.Outcomes.Output;

/// <summary>The outer object: what the document is, and the four or five heaps into which its text goes.</summary>
internal static class DocumentJson
{
    public static void Write(
        Utf8JsonWriter json,
        OutcomeDocument document,
        IReadOnlyList<DocumentRelation>? relations = null
    )
    {
        json.WriteStartObject();
        Info(json, document.Document);
        json.Array("front", document.Front, Block);
        json.Array("headings", document.Headings, Block);
        json.Array("provisions", document.Provisions, ProvisionJson.Write);
        if (document.Document.Kind == DocumentKind.Compilation || document.Entries.Count > 0)
            json.Array("entries", document.Entries, EntryJson.Write);
        json.Array("unplaced", document.Unplaced, Unplaced);
        if (relations is not null)
            json.Array("relations", relations, Relation);
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

    private static void Relation(Utf8JsonWriter json, DocumentRelation relation)
    {
        json.WriteStartObject();
        json.WriteString("kind", relation.Kind);
        json.WriteString("direction", relation.Outgoing ? "outgoing" : "incoming");
        json.WriteString("name", relation.Name);
        json.WriteString("address", relation.Address);
        json.Date("since", relation.Since);
        json.Array("sources", relation.Sources, Source);
        json.WriteEndObject();
    }

    private static void Source(Utf8JsonWriter json, DocumentRelationSource source)
    {
        json.WriteStartObject();
        json.WriteString("citation", source.Citation);
        json.WriteString("address", source.Address);
        json.WriteEndObject();
    }
}
