namespace Puebla.Outcomes.Structure;

internal enum RoleKind
{
    /// <summary>Text without a label.</summary>
    Prose,

    /// <summary>A labelled paragraph.</summary>
    Item,

    Heading,

    /// <summary>Kept, but no part of the outcome: <see cref="ParagraphRole.Why"/> says what.</summary>
    Aside,
}

/// <summary>What a paragraph is by itself, before the outline gives it a place.</summary>
internal readonly record struct ParagraphRole(RoleKind Kind, string? Why = null);
