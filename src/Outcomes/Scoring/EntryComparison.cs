using System.Text.Json;

namespace Puebla.Outcomes.Scoring;

/// <summary>Compares the entries of a compilation, matched by their number.</summary>
internal static class EntryComparison
{
    private static readonly string[] Plain =
    [
        "heading",
        "meetingKind",
        "ordinal",
        "city",
        "country",
        "start",
        "end",
    ];

    public static void Compare(ScoreCard card, JsonElement answer, JsonElement? found)
    {
        var expected = Json.Items(answer);
        var read = found.Items();
        card.CompareAll("entries", [.. expected.Select(Number)], [.. read.Select(Number)]);
        var byNumber = read.GroupBy(Number).ToDictionary(g => g.Key, g => g.First());
        foreach (var entry in expected)
            One(card, entry, byNumber.TryGetValue(Number(entry), out var there) ? there : null);
    }

    private static void One(ScoreCard card, JsonElement entry, JsonElement? there)
    {
        var where = "entry " + Number(entry);
        foreach (var field in Plain)
            if (entry.Get(field) is { } value)
                card.Compare(where, "entries." + field, Json.Word(value), there?.Get(field).Word());
        if (entry.Get("citations") is { } citations)
        {
            card.Compare(
                where,
                "entries.citations",
                Texts(citations),
                Texts(there?.Get("citations"))
            );
            if (Numbers(citations) is { Count: > 0 } numbers)
                card.Compare(where, "entries.numbers", numbers, Numbers(there?.Get("citations")));
        }
        if (entry.Get("quotes") is { ValueKind: JsonValueKind.Array } quotes)
            card.Compare(where, "entries.quotes", Quotes(quotes), Quotes(there?.Get("quotes")));
    }

    private static IReadOnlyList<string> Texts(JsonElement? citations) =>
        [
            .. citations
                .Items()
                .Select(c =>
                    c.ValueKind == JsonValueKind.String
                        ? c.GetString()!
                        : c.Get("text").Word() ?? ""
                ),
        ];

    private static IReadOnlyList<string> Numbers(JsonElement? citations) =>
        [.. citations.Items().SelectMany(c => c.Get("numbers").Words())];

    /// <summary>By their numbers: an answer may leave the sentences out.</summary>
    private static IReadOnlyList<string> Quotes(JsonElement? quotes) =>
        [.. quotes.Items().Select(q => q.Get("number").Word() ?? "–")];

    private static string Number(JsonElement entry) => entry.Get("number").Word() ?? "";
}
