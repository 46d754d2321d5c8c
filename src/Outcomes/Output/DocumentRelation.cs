namespace Puebla.Outcomes.Output;

/// <summary>What ties a document to another, as an export says it.</summary>
/// <param name="Kind">What the one does to the other, in kebab case: <c>replaces</c>, <c>annexed-to</c>.</param>
/// <param name="Outgoing">True where the document written is the one that does it.</param>
/// <param name="Name">The other's title or name.</param>
public sealed record DocumentRelation(string Kind, bool Outgoing, string Name)
{
    /// <summary>The other's address on the site; null where it has none.</summary>
    public string? Address { get; init; }

    /// <summary>From which day on; null where nothing tells.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Where it says so, each as one cites it.</summary>
    public IReadOnlyList<DocumentRelationSource> Sources { get; init; } = [];
}

/// <summary>Where a document says that it is tied to another.</summary>
/// <param name="Citation">As one cites it.</param>
/// <param name="Address">Its address on the site; null where it has none.</param>
public sealed record DocumentRelationSource(string Citation, string? Address);
