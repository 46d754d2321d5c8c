namespace Puebla.Outcomes.Structure;

/// <summary>The three shapes a document may have; each is read in its own way.</summary>
internal enum DocumentShape
{
    /// <summary>The outcome of a meeting.</summary>
    Outcome,

    /// <summary>Dated extracts of many documents.</summary>
    Compilation,

    /// <summary>A booklet or study with sections.</summary>
    Publication,
}
