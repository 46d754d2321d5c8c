using System.Text;
using Puebla.Outcomes;

namespace Puebla.Record.Import;

/// <summary>A text ready to be kept.</summary>
internal sealed record NewText(
    string Language,
    bool IsExtract,
    IReadOnlyList<NewParagraph> Paragraphs,
    IReadOnlyList<NewPart> Parts
);

/// <summary>A provision ready to be kept.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Provision">What the parser says.</param>
/// <param name="Head">Index of its list head in the same text, or null.</param>
/// <param name="QuotedAs">The reference of the compilation that quotes it.</param>
/// <param name="Indexed">False where search finds the same words elsewhere.</param>
/// <param name="Confirmed">Who confirmed it, and when; null for what nobody looked at.</param>
/// <param name="IsRedacted">True where a mark stands in place of the text.</param>
internal sealed record NewParagraph(
    string Path,
    Provision Provision,
    int? Head,
    string? QuotedAs = null,
    bool Indexed = true,
    Confirmation? Confirmed = null,
    bool IsRedacted = false
);

/// <summary>That a person confirmed what was read.</summary>
internal sealed record Confirmation(Guid By, DateTimeOffset At);

/// <summary>A kept piece that is no provision.</summary>
internal sealed record NewPart(
    Data.PartKind Kind,
    string Text,
    LineRange Lines,
    string? Why = null
);

/// <summary>Text as the database takes it.</summary>
internal static class Storable
{
    /// <summary>Composed accents, no NUL, no half characters: nothing else is touched.</summary>
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (
                char.IsHighSurrogate(text[i])
                && i + 1 < text.Length
                && char.IsLowSurrogate(text[i + 1])
            )
            {
                clean.Append(text[i]).Append(text[++i]);
            }
            else
            {
                clean.Append(char.IsSurrogate(text[i]) || text[i] == '\0' ? '\uFFFD' : text[i]);
            }
        }
        return clean.ToString().Normalize(NormalizationForm.FormC);
    }
}
