using System.Text.Json;
using System.Text.Json.Serialization;
using Puebla.Kernel.Access;

namespace Puebla.Conference.Handover;

/// <summary>What is proposed to be recorded; its fields are also the details of its sentences.</summary>
internal sealed record HandoverPayload(
    [property: JsonPropertyName("country")] string Country,
    [property: JsonPropertyName("year")] int Year,
    [property: JsonPropertyName("at")] DateTimeOffset At,
    [property: JsonPropertyName("zone")] string Zone,
    [property: JsonPropertyName("day")] string Day,
    [property: JsonPropertyName("hour")] string Hour,
    [property: JsonPropertyName("meeting")] string? Meeting,
    [property: JsonPropertyName("next")] string? Next,
    [property: JsonPropertyName("supersedes")] Guid? Supersedes
)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNameCaseInsensitive = true,
    };

    /// <summary>For sentences: <c>{party|party}</c>.</summary>
    [JsonPropertyName("party")]
    public string Party => Puebla.Kernel.Access.Party.Country(Country).ToString();

    public static HandoverPayload Read(string json) =>
        JsonSerializer.Deserialize<HandoverPayload>(json, Options)
        ?? throw new JsonException("A handover without its payload.");
}
