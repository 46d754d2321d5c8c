namespace Puebla.Outcomes.Understanding;

/// <summary>What is known around a provision when it is understood.</summary>
/// <param name="Document">The document: language, body, dates (a year left out is the meeting's).</param>
/// <param name="Head">The meaning of the list head, whose request and addressees a sub-item inherits; null at level 1.</param>
/// <param name="Section">The heading under which it stands, as written.</param>
/// <param name="Heading">The sub-heading, as written.</param>
/// <param name="Preambular">True for a recital, which asks nothing.</param>
/// <param name="IsListHead">True where sub-items follow.</param>
/// <param name="Bullet">True for a bullet or a note, which is a remark on its paragraph.</param>
internal sealed record MeaningContext(
    DocumentInfo Document,
    Meaning? Head = null,
    string? Section = null,
    string? Heading = null,
    bool Preambular = false,
    bool IsListHead = false,
    bool Bullet = false
);

/// <summary>Recognises acts, addressees, deadlines and clauses in the text of one provision.</summary>
internal static class MeaningReader
{
    public static Meaning Read(string text, MeaningContext context) => throw new NotSupportedException("being written");
}
