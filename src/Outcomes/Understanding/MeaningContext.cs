namespace Puebla.Outcomes.Understanding;

/// <summary>What is known around a provision when it is understood.</summary>
/// <param name="Document">The document: language, body, dates (a year left out is the meeting's).</param>
/// <param name="Head">The meaning of the provision under which this one stands; null at level 1.</param>
/// <param name="HeadText">Its words.</param>
/// <param name="Section">The heading under which it stands, as written.</param>
/// <param name="Preambular">True for a recital, which asks nothing.</param>
/// <param name="IsItem">False for a paragraph without a label, which closes a list and is no item of it.</param>
internal sealed record MeaningContext(
    DocumentInfo Document,
    Meaning? Head = null,
    string? HeadText = null,
    string? Section = null,
    bool Preambular = false,
    bool IsItem = true
);
