using System.Text.Json;
using System.Text.Json.Serialization;

namespace Puebla.Kernel;

/// <summary>The end of a lifetime as data files write it: <c>"open"</c> while it goes on, null when no document tells, otherwise a partial date.</summary>
public sealed class LifetimeEndJsonConverter : JsonConverter<PartialDate?>
{
    private const string Open = "open";
    private static readonly PartialDateJsonConverter Dates = new();

    /// <inheritdoc />
    public override bool HandleNull => true;

    /// <inheritdoc />
    public override PartialDate? Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(Open)
            ? null
            : Dates.Read(ref reader, typeof(PartialDate), options);

    /// <inheritdoc />
    public override void Write(
        Utf8JsonWriter writer,
        PartialDate? value,
        JsonSerializerOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } end)
        {
            Dates.Write(writer, end, options);
        }
        else
        {
            writer.WriteStringValue(Open);
        }
    }
}
