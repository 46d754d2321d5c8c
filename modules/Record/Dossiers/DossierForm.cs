using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Record.Data;

namespace Puebla.Record.Dossiers;

/// <summary>What is typed of a dossier, as it was typed.</summary>
public sealed record DossierForm
{
    internal const string SpanishField = "titulo";
    internal const string EnglishField = "titulo-en";
    internal const string NoteField = "nota";
    internal const string AudienceField = "audiencia";
    internal const string CommonField = "comun";

    /// <summary>The maker's alone, as a choice of its own.</summary>
    internal const string Private = "";

    internal const int LongestTitle = 200;
    internal const int LongestNote = 4_000;

    /// <summary>The title in Spanish.</summary>
    public string? TitleSpanish { get; init; }

    /// <summary>The title in English.</summary>
    public string? TitleEnglish { get; init; }

    /// <summary>What it is for.</summary>
    public string? Note { get; init; }

    /// <summary>The word of an audience, or <see cref="Private"/>.</summary>
    public string? Audience { get; init; }

    /// <summary>Whether those who see it may change it.</summary>
    public bool IsCommon { get; init; }

    /// <summary>What a dossier says of itself, as its form shows it.</summary>
    internal static DossierForm Of(Dossier dossier, Kernel.Access.Audience? audience) =>
        new()
        {
            TitleSpanish = dossier.TitleSpanish,
            TitleEnglish = dossier.TitleEnglish,
            Note = dossier.Note,
            Audience = audience?.ToString() ?? Private,
            IsCommon = dossier.IsCommon,
        };

    /// <summary>A short word for the state that a form was filled in from: who wrote by another is asked again.</summary>
    [JsonIgnore]
    public string State =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(this)))
        )[..16];

    /// <summary>What is wrong, all at once, by field.</summary>
    internal IEnumerable<(string Field, Refusal Refusal)> Wrong()
    {
        if (Of(TitleSpanish) is null && Of(TitleEnglish) is null)
        {
            yield return (SpanishField, RecordRefusals.Of("dossier.untitled"));
        }
        if (Of(TitleSpanish)?.Length > LongestTitle)
        {
            yield return (SpanishField, RecordRefusals.Of("dossier.title-too-long", LongestTitle));
        }
        if (Of(TitleEnglish)?.Length > LongestTitle)
        {
            yield return (EnglishField, RecordRefusals.Of("dossier.title-too-long", LongestTitle));
        }
        if (Of(Note)?.Length > LongestNote)
        {
            yield return (NoteField, RecordRefusals.Of("dossier.note-too-long", LongestNote));
        }
    }

    /// <summary>What was typed without spaces around it; null where nothing was.</summary>
    public static string? Of(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().ReplaceLineEndings("\n");
}

/// <summary>What came of a writing.</summary>
/// <param name="Id">The dossier; null where nothing was written.</param>
/// <param name="Added">Provisions that were not in it before.</param>
/// <param name="Wrong">What is wrong, by field.</param>
/// <param name="HasChanged">Whether somebody else wrote first: then nothing was written, and the page shows both.</param>
internal sealed record DossierWriting(
    Guid? Id,
    int Added = 0,
    IReadOnlyList<(string Field, Refusal Refusal)>? Wrong = null,
    bool HasChanged = false
)
{
    public static DossierWriting Gone { get; } = new((Guid?)null);

    public IReadOnlyList<(string Field, Refusal Refusal)> Wrong { get; } = Wrong ?? [];

    public static DossierWriting Refused(IEnumerable<(string Field, Refusal Refusal)> wrong) =>
        new((Guid?)null, 0, [.. wrong]);
}
