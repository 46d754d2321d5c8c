using System.Text.Json;
using Puebla.Outcomes;
using Puebla.Record.Data;

namespace Puebla.Record.Review.Rules;

/// <summary>A piece of a text while it is reviewed: a provision, or what is none and may become one.</summary>
/// <param name="Provision">What it says and does; of what is no provision only text and lines count.</param>
/// <param name="CutAs">The white space and the label that stood before it when it was cut off from the piece above; null for what was read apart.</param>
/// <param name="QuotedAs">The reference by which a compilation quotes it.</param>
/// <param name="ByHand">True where a person set what its clauses do: reading anew would undo it.</param>
/// <param name="Why">Why it is no provision.</param>
internal sealed record Passage(
    Provision Provision,
    string? CutAs = null,
    string? QuotedAs = null,
    bool ByHand = false,
    string? Why = null
)
{
    /// <summary>That a person set a provision aside.</summary>
    public const string SetAside = "set aside";

    public static Passage Of(KeptPart part) =>
        new(
            new(
                "",
                null,
                null,
                null,
                1,
                part.Text,
                Meaning.None,
                new(part.FirstLine, part.LastLine)
            ),
            Why: part.Why
        );

    public static Passage Read(string json) => JsonSerializer.Deserialize<Passage>(json)!;

    /// <summary>For the database; two that say the same are written alike.</summary>
    public string Write() => JsonSerializer.Serialize(this);
}

/// <summary>Understands a provision under its head.</summary>
internal delegate Meaning Understanding(Provision provision, Provision? head);
