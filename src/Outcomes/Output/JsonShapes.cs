using System.Globalization;
using System.Text.Json;

namespace Puebla.Outcomes.Output;

/// <summary>The small shapes that recur in the JSON: dates, line ranges, lists.</summary>
internal static class JsonShapes
{
    public static void Date(this Utf8JsonWriter json, string name, DateOnly? date) =>
        json.WriteString(name, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void Lines(this Utf8JsonWriter json, LineRange lines)
    {
        json.WriteStartArray("lines");
        json.WriteNumberValue(lines.First);
        json.WriteNumberValue(lines.Last);
        json.WriteEndArray();
    }

    public static void Strings(this Utf8JsonWriter json, string name, IEnumerable<string> values) =>
        json.Array(name, values, (writer, value) => writer.WriteStringValue(value));

    public static void Array<T>(
        this Utf8JsonWriter json,
        string name,
        IEnumerable<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }
}
