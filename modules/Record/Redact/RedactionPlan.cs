using System.Text.Json.Serialization;

namespace Puebla.Record.Redact;

/// <summary>What is to be taken out.</summary>
/// <param name="Key">The instrument.</param>
/// <param name="Tag">The version whose file it is.</param>
/// <param name="Sha256">The file's hash, so that what was proposed is what is done.</param>
/// <param name="Paths">Paragraphs of that version whose words are taken out too.</param>
/// <param name="Rest">Whether what is no paragraph (front matter, notes) is taken out too.</param>
internal sealed record RedactionPlan(
    [property: JsonPropertyName("key")] string Key,
    [property: JsonPropertyName("tag")] string Tag,
    [property: JsonPropertyName("sha256")] string Sha256,
    [property: JsonPropertyName("paths")] IReadOnlyList<string> Paths,
    [property: JsonPropertyName("rest")] bool Rest
)
{
    /// <summary>Two open proposals about one file cannot stand.</summary>
    [JsonIgnore]
    public string Subject => $"{Key}/{Tag}";
}
