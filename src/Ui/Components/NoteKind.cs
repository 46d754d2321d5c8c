namespace Puebla.Ui.Components;

/// <summary>Why a note stands beside a text.</summary>
public enum NoteKind
{
    /// <summary>Something worth knowing.</summary>
    Information,

    /// <summary>The Conference's documents say different things.</summary>
    Contradiction,

    /// <summary>The Conference's documents do not say.</summary>
    NotDocumented,
}
