namespace Puebla.Record.Contracts;

/// <summary>What another module has to say on the page of a provision: what became of what it asks, what took its place. Registered scoped; asked once for each page, and kept cheap: the pages of visitors are kept in memory until a change is announced.</summary>
public interface IProvisionAside
{
    /// <summary>What stands on the page for the one who asks.</summary>
    /// <param name="addressId">Permanent number of the provision's address.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Null where there is nothing to say.</returns>
    ValueTask<ProvisionAside?> Of(long addressId, CancellationToken stop = default);
}

/// <summary>A part of a provision's page.</summary>
/// <param name="Component">A component that asks nobody.</param>
/// <param name="Parameters">Its parameters: small records, all that it shows.</param>
public sealed record ProvisionAside(Type Component, IDictionary<string, object> Parameters);
