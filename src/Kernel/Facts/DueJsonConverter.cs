using System.Text.Json;
using System.Text.Json.Serialization;

namespace Puebla.Kernel;

/// <summary>Writes a deadline with its instant, <c>{"day":"2026-04-07","zone":"America/Costa_Rica","instant":"2026-04-08T06:00:00Z"}</c>. What it reads must say the same instant, for zones may change under what was kept.</summary>
internal sealed class DueJsonConverter : JsonConverter<Due>
{
    public override Due Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        var due = new Due(
            DateOnly.ParseExact(
                Text(json.RootElement, "day"),
                "yyyy-MM-dd",
                System.Globalization.CultureInfo.InvariantCulture
            ),
            Text(json.RootElement, "zone")
        );
        return due.Instant == Text(json.RootElement, "instant")
            ? due
            : throw new JsonException(
                $"The deadline {due.Day:O} in {due.Zone} ends at {due.Instant}, not as it was kept."
            );
    }

    public override void Write(Utf8JsonWriter writer, Due value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(
            "day",
            value.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        );
        writer.WriteString("zone", value.Zone);
        writer.WriteString("instant", value.Instant);
        writer.WriteEndObject();
    }

    private static string Text(JsonElement json, string field) =>
        json.TryGetProperty(field, out var value) && value.GetString() is { } text
            ? text
            : throw new JsonException($"A deadline has no field \"{field}\".");
}
