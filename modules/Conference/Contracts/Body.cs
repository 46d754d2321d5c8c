using Puebla.Kernel;

namespace Puebla.Conference.Contracts;

/// <summary>A body of the Conference, or a sister process that meets with it. Its key is the code that provisions use.</summary>
public sealed record Body : DatedFact
{
    /// <summary>What sort of body.</summary>
    public required BodyKind Kind { get; init; }

    /// <summary>The name by which it is listed.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Its abbreviation, where it has one.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>Code of the body that it reports to.</summary>
    public string? Parent { get; init; }

    /// <summary>Code of the body that took its place, where a document says so.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>Its names over time, oldest first; empty when it always had one.</summary>
    public IReadOnlyList<BodyName> Names { get; init; } = [];

    /// <summary>The countries that belong to it by nomination; empty where all members do.</summary>
    public IReadOnlyList<BodyMember> Members { get; init; } = [];

    /// <summary>The names that it had or may have had at a time; its listed name where it never had another.</summary>
    public IReadOnlyList<Answer<BodyName>> NamesAt(PartialDate when) =>
        Names.Count == 0
            ? [new(new BodyName(Name, Abbreviation, Lifetime, Sources), Lifetime.During(when))]
            : Answers.At(Names, when, name => name.Lifetime);
}

/// <summary>A name that a body had for a time.</summary>
/// <param name="Name">The name.</param>
/// <param name="Abbreviation">Its abbreviation, where it has one.</param>
/// <param name="Lifetime">From when to when.</param>
/// <param name="Sources">Where it stands.</param>
public sealed record BodyName(
    LocalizedText Name,
    string? Abbreviation,
    Lifetime Lifetime,
    IReadOnlyList<SourceRef> Sources
);

/// <summary>A country that belongs to a body by nomination.</summary>
/// <param name="Country">ISO 3166 alpha-3 code.</param>
/// <param name="From">Since when, as far as documents tell.</param>
/// <param name="Sources">Where it stands.</param>
public sealed record BodyMember(string Country, PartialDate From, IReadOnlyList<SourceRef> Sources);

/// <summary>Sorts of bodies.</summary>
public enum BodyKind
{
    /// <summary>Decides: the Vice-Ministers.</summary>
    Decision,

    /// <summary>The technical level: the GRCM.</summary>
    Consultation,

    /// <summary>The presidency.</summary>
    Presidency,

    /// <summary>Coordinates: Troika and its forerunner.</summary>
    Coordination,

    /// <summary>The Secretariat under each of its names.</summary>
    Secretariat,

    /// <summary>A tool that the documents treat as a body: the Virtual Secretariat.</summary>
    System,

    /// <summary>A liaison officer network.</summary>
    Network,

    /// <summary>A group for one question.</summary>
    AdHoc,

    /// <summary>A working group.</summary>
    WorkingGroup,

    /// <summary>A coalition tied to the Conference.</summary>
    Coalition,

    /// <summary>Writes the text of a meeting.</summary>
    Drafting,

    /// <summary>Meets together with a sister process.</summary>
    Joint,

    /// <summary>Not of the Conference.</summary>
    External,
}
