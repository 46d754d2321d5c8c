namespace Puebla.Outcomes.Scoring;

/// <summary>How well one document was read.</summary>
/// <param name="Name">The answer's file name.</param>
/// <param name="Fields">Figures by field, only for fields that the answer states.</param>
/// <param name="Misses">What differs, in words.</param>
/// <param name="Failure">Why it could not be scored (no document, no text, unreadable answer), or null.</param>
public sealed record DocumentScore(
    string Name,
    IReadOnlyList<FieldScore> Fields,
    IReadOnlyList<Miss> Misses,
    string? Failure = null
);

/// <summary>One difference between answer and reading.</summary>
/// <param name="Where">The provision's path, or the part of the document.</param>
/// <param name="Field">The field.</param>
/// <param name="Expected">What the answer says.</param>
/// <param name="Found">What was read.</param>
public sealed record Miss(string Where, string Field, string Expected, string Found);
