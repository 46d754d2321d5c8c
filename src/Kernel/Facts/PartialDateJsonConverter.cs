using System.Text.Json;
using System.Text.Json.Serialization;

namespace Puebla.Kernel;

/// <summary>A partial date as its written form; unknown is null.</summary>
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    /// <inheritdoc />
    public override bool HandleNull => true;

    /// <inheritdoc />
    public override PartialDate Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        var text = reader.TokenType == JsonTokenType.Null ? null : reader.GetString();
        return PartialDate.TryParse(text, out var date)
            ? date
            : throw new JsonException(
                $"'{text}' is no partial date; write 2021-12-01, 2002-05, 2002 or 1999-02/2000-03."
            );
    }

    /// <inheritdoc />
    public override void Write(
        Utf8JsonWriter writer,
        PartialDate value,
        JsonSerializerOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsKnown)
        {
            writer.WriteStringValue(value.ToString());
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
