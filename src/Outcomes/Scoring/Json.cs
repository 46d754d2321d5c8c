using System.Text.Json;

namespace Puebla.Outcomes.Scoring;

/// <summary>Looks into an answer without complaint: what it does not state is null.</summary>
internal static class Json
{
    public static JsonElement? Get(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
            ? value
            : null;

    public static string? Word(this JsonElement? element) =>
        element switch
        {
            null => null,
            { ValueKind: JsonValueKind.Null } => null,
            { ValueKind: JsonValueKind.String } text => text.GetString(),
            { } other => other.GetRawText(),
        };

    public static IReadOnlyList<string> Words(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Select(e => Word(e) ?? "")]
            : [];

    public static IReadOnlyList<JsonElement> Items(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    public static LineRange? Lines(this JsonElement element) =>
        element.Get("lines").Items()
            is [{ ValueKind: JsonValueKind.Number } first, { ValueKind: JsonValueKind.Number } last]
            ? new(first.GetInt32(), last.GetInt32())
            : null;

    public static string Range(LineRange lines) => $"{lines.First}–{lines.Last}";
}
