using Puebla.Kernel;

namespace Puebla.Conference.Contracts;

/// <summary>A record of one of the Conference's registers.</summary>
public abstract record Fact
{
    /// <summary>Its stable key, unique in its register.</summary>
    public required string Key { get; init; }

    /// <summary>True when it is known only from outside the Conference's documents; the site marks it.</summary>
    public bool Outside { get; init; }

    /// <summary>What a reader has to know about it, in our words.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Where it comes from; never empty.</summary>
    public required IReadOnlyList<SourceRef> Sources { get; init; }
}

/// <summary>A record that held for a time.</summary>
public abstract record DatedFact : Fact
{
    /// <summary>From when to when.</summary>
    public required Lifetime Lifetime { get; init; }
}

/// <summary>A record that may have held at the time asked for.</summary>
/// <param name="Fact">The record.</param>
/// <param name="Certainty">Yes, or unknown where the documents do not say; records that certainly did not hold are never answered.</param>
public sealed record Answer<T>(T Fact, Certainty Certainty);
