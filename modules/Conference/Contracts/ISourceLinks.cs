using Puebla.Kernel;

namespace Puebla.Conference.Contracts;

/// <summary>Finds the page of a place in one of the Conference's documents. Implemented by who keeps the documents.</summary>
public interface ISourceLinks
{
    /// <summary>The address of the place in the language of the running request; null where it has none.</summary>
    ValueTask<string?> To(SourceRef source, CancellationToken stop = default);
}
