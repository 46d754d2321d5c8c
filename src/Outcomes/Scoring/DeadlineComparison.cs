using System.Text.Json;

namespace Puebla.Outcomes.Scoring;

/// <summary>Compares deadlines: whether there is one, its words, and its day (<c>none</c> where none can be fixed).</summary>
internal static class DeadlineComparison
{
    public static void Compare(
        JsonElement expected,
        Action<string, IReadOnlyList<string>, Func<JsonElement, IReadOnlyList<string>>> field
    )
    {
        var written = expected.ValueKind == JsonValueKind.Object;
        field(
            "deadline",
            written ? ["written"] : [],
            there => Stated(there) is null ? [] : ["written"]
        );
        if (expected.Get("text") is { } text)
            field(
                "deadline.text",
                [Json.Word(text) ?? ""],
                there => Stated(there) is { } d ? [d.Get("text").Word() ?? ""] : []
            );
        if (expected.Get("date") is { } date)
            field(
                "deadline.date",
                [Json.Word(date) ?? "none"],
                there => Stated(there) is { } d ? [d.Get("date").Word() ?? "none"] : []
            );
    }

    private static JsonElement? Stated(JsonElement provision) =>
        provision.Get("deadline") is { ValueKind: JsonValueKind.Object } deadline ? deadline : null;
}
