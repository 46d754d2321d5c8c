using Puebla.Kernel;

namespace Puebla.Conference.Contracts;

/// <summary>One of the three axes of the Plan of Action (history 11).</summary>
public sealed record Axis : DatedFact
{
    /// <summary>Its place among the three.</summary>
    public required int Number { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }
}

/// <summary>A subject that the Conference works on (booklet chapter IV; later ones from 2017 to 2021).</summary>
public sealed record Subject : Fact
{
    /// <summary>Key of its axis; null for a later subject that no document places on one.</summary>
    public string? Axis { get; init; }

    /// <summary>Key of the wider subject; null for the widest.</summary>
    public string? Parent { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Words that betray it in a text.</summary>
    public required SubjectWords Words { get; init; }
}

/// <summary>Words and phrases by which a subject is recognised, without regard to case or accents.</summary>
/// <param name="Es">In Spanish texts.</param>
/// <param name="En">In English texts.</param>
public sealed record SubjectWords(IReadOnlyList<string> Es, IReadOnlyList<string> En);
