using System.Text.Json;
using Puebla.Outcomes.Output;

namespace Puebla.Outcomes.Scoring;

/// <summary>Compares one answer with one reading, both as JSON, so that the two cannot differ in form.</summary>
internal static class Comparison
{
    private static readonly string[] DocumentFields =
    [
        "kind",
        "language",
        "title",
        "body",
        "reportsTo",
        "place",
        "start",
        "end",
    ];

    public static DocumentScore Of(
        string name,
        JsonElement answer,
        OutcomeDocument document,
        SourceText source
    )
    {
        using var json = JsonDocument.Parse(ParseJson.Serialize(document));
        var found = json.RootElement;
        var card = new ScoreCard();
        if (answer.Get("document") is { } stated)
            Info(card, stated, found.GetProperty("document"));
        if (answer.Get("provisions") is { } provisions)
            ProvisionComparison.Compare(
                card,
                provisions.EnumerateArray(),
                found.GetProperty("provisions").EnumerateArray()
            );
        if (answer.Get("headings") is { } headings)
            card.CompareAll("headings", Texts(headings), Texts(found.GetProperty("headings")));
        if (answer.Get("entries") is { } entries)
            EntryComparison.Compare(card, entries, found.Get("entries"));
        Accounting.Compare(card, answer, found, source);
        return card.Finish(name);
    }

    private static void Info(ScoreCard card, JsonElement answer, JsonElement found)
    {
        foreach (var field in DocumentFields)
            if (answer.Get(field) is { } value)
                card.Compare(
                    "document",
                    "document." + field,
                    Loose(field, Json.Word(value)),
                    Loose(field, found.Get(field).Word())
                );
        if (answer.Get("participants") is { } participants)
            card.Compare(
                "document",
                "document.participants",
                Json.Words(participants),
                found.Get("participants").Words()
            );
    }

    /// <summary>The case of a title is no mistake (conventions of the answers).</summary>
    private static string? Loose(string field, string? word) =>
        field == "title" ? word?.ToLowerInvariant() : word;

    private static string[] Texts(JsonElement blocks) =>
        [.. blocks.EnumerateArray().Select(block => block.Get("text").Word() ?? "")];
}
