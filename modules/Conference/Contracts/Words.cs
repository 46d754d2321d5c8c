using Puebla.Kernel;

namespace Puebla.Conference.Contracts;

/// <summary>A term of the Conference (history 13), defined in our words after the paragraph that settles it.</summary>
public sealed record Term : Fact
{
    /// <summary>The term.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it means.</summary>
    public required LocalizedText Definition { get; init; }

    /// <summary>Code of the body that it names, where it names one.</summary>
    public string? Body { get; init; }

    /// <summary>The paragraph of the history by which the Conference's own glossary must have it; otherwise null.</summary>
    public string? RequiredBy { get; init; }
}

/// <summary>Names and spellings of one thing; who looks for one finds them all.</summary>
public sealed record NameGroup : Fact
{
    /// <summary>What they name: <c>body:secretariat</c>.</summary>
    public required string About { get; init; }

    /// <summary>The names, the present one first.</summary>
    public required IReadOnlyList<string> Names { get; init; }
}
