namespace Puebla.Kernel;

/// <summary>The answer that the documents allow: yes, no, or that they do not say.</summary>
public enum Certainty
{
    /// <summary>The documents do not say.</summary>
    Unknown,

    /// <summary>Certainly so.</summary>
    Yes,

    /// <summary>Certainly not so.</summary>
    No,
}
