using Puebla.Kernel;

namespace Puebla.Conference.Contracts;

/// <summary>A country that the registers name. Its key is the ISO 3166 alpha-3 code.</summary>
public sealed record Country : Fact
{
    /// <summary>Its short name.</summary>
    public required LocalizedText Name { get; init; }
}

/// <summary>A member country.</summary>
public sealed record Member : DatedFact
{
    /// <summary>ISO 3166 alpha-3 code.</summary>
    public required string Country { get; init; }

    /// <summary>Its short name.</summary>
    public required LocalizedText Name { get; init; }
}

/// <summary>An observer, or somebody once invited as one.</summary>
public sealed record Observer : DatedFact
{
    /// <summary>Country or organisation.</summary>
    public required ObserverKind Kind { get; init; }

    /// <summary>Observer, or only invited as one to some meetings.</summary>
    public required ObserverStanding Standing { get; init; }

    /// <summary>ISO 3166 alpha-3 code of a country; null for an organisation.</summary>
    public string? Country { get; init; }

    /// <summary>Spanish acronym of an organisation, where it has one.</summary>
    public string? Acronym { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }
}

/// <summary>What an observer is.</summary>
public enum ObserverKind
{
    /// <summary>País observador.</summary>
    Country,

    /// <summary>Organismo observador.</summary>
    Organization,
}

/// <summary>How an observer stands.</summary>
public enum ObserverStanding
{
    /// <summary>Has the status.</summary>
    Observer,

    /// <summary>Was invited as observer to particular meetings, without the status.</summary>
    Invited,
}

/// <summary>A network that speaks for civil society before the Conference.</summary>
public sealed record CivilSocietyNetwork : DatedFact
{
    /// <summary>Its acronym.</summary>
    public required string Acronym { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Its site as the documents give it.</summary>
    public string? Website { get; init; }
}
