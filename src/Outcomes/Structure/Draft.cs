namespace Puebla.Outcomes.Structure;

/// <summary>A provision while the outline is being built; its path is known at the end, when its siblings are.</summary>
/// <param name="Part">Its own part of the path; <c>•</c> and <c>+</c> get a number where they have siblings.</param>
/// <param name="IsAbsolute">The part is the whole path (<c>4.2</c>).</param>
internal sealed record Draft(
    Paragraph Paragraph,
    string Part,
    int Parent,
    int Level,
    int List,
    string? Section,
    string? Heading,
    bool IsPreambular = false,
    bool IsAbsolute = false
);
