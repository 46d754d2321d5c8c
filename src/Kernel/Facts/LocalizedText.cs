using System.Text.Json.Serialization;

namespace Puebla.Kernel;

/// <summary>A text in Spanish and, where there is one, in English. Nothing is ever translated by machine.</summary>
/// <param name="Spanish">The Spanish text.</param>
/// <param name="English">The English text; null where none exists.</param>
public sealed record LocalizedText(
    [property: JsonPropertyName("es")] string Spanish,
    [property: JsonPropertyName("en"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        string? English = null
)
{
    /// <summary>The text in the reader's language where it exists, otherwise in Spanish.</summary>
    public string In(Language language) =>
        LanguageFor(language) == Language.English ? English! : Spanish;

    /// <summary>The language of the text that a reader gets; the page marks it where it is not the reader's.</summary>
    public Language LanguageFor(Language reader) =>
        reader == Language.English && English is not null ? Language.English : Language.Spanish;
}
