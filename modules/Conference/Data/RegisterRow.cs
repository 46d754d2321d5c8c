using System.Text.Json.Serialization;
using Puebla.Kernel;

namespace Puebla.Conference.Data;

/// <summary>A record as its data file writes it and as its table keeps it.</summary>
internal abstract class RegisterRow
{
    public required string Key { get; init; }

    /// <summary>Its place in the file; registers are listed in that order.</summary>
    [JsonIgnore]
    public int Position { get; set; }

    public bool Outside { get; init; }

    public LocalizedText? Note { get; init; }

    public required IReadOnlyList<SourceRef> Sources { get; init; }
}

/// <summary>A record that holds for a time.</summary>
internal abstract class DatedRow : RegisterRow
{
    [JsonPropertyName("from")]
    public required PartialDate ValidFrom { get; init; }

    /// <summary>Null while it goes on; unknown where no document tells.</summary>
    [JsonPropertyName("to"), JsonConverter(typeof(LifetimeEndJsonConverter))]
    public required PartialDate? ValidTo { get; init; }

    [JsonIgnore]
    public Lifetime Lifetime => new(ValidFrom, ValidTo);
}
