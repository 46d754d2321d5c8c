using System.Text.Json;

namespace Puebla.Outcomes.Output;

/// <summary>An entry of a compilation with its citations and quoted paragraphs.</summary>
internal static class EntryJson
{
    public static void Write(Utf8JsonWriter json, CompilationEntry entry)
    {
        json.WriteStartObject();
        json.WriteNumber("number", entry.Number);
        json.WriteString("heading", entry.Heading);
        json.WriteString("meetingKind", entry.MeetingKind);
        Ordinal(json, entry.Ordinal);
        json.WriteString("city", entry.City);
        json.WriteString("country", entry.Country);
        json.Date("start", entry.Start);
        json.Date("end", entry.End);
        json.Array("citations", entry.Citations, Citation);
        json.Array("quotes", entry.Quotes, Quote);
        json.Lines(entry.Lines);
        json.WriteEndObject();
    }

    private static void Ordinal(Utf8JsonWriter json, int? ordinal)
    {
        if (ordinal is { } number)
            json.WriteNumber("ordinal", number);
        else
            json.WriteNull("ordinal");
    }

    private static void Citation(Utf8JsonWriter json, EntryCitation citation)
    {
        json.WriteStartObject();
        json.WriteString("text", citation.Text);
        json.Strings("numbers", citation.Numbers);
        json.Lines(citation.Lines);
        json.WriteEndObject();
    }

    private static void Quote(Utf8JsonWriter json, EntryQuote quote)
    {
        json.WriteStartObject();
        json.WriteString("number", quote.Number);
        json.WriteString("text", quote.Text);
        ProvisionJson.Meaning(json, quote.Meaning);
        json.Lines(quote.Lines);
        json.WriteEndObject();
    }
}
