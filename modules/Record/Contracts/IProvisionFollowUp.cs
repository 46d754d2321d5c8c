using Puebla.Kernel;

namespace Puebla.Record.Contracts;

/// <summary>Says what became of what a provision asked for. Registered as a scoped service by the module that follows up; where nobody does, nothing is shown.</summary>
public interface IProvisionFollowUp
{
    /// <summary>What became of these provisions, as far as the one who asks in the running request may know it.</summary>
    /// <param name="provisions">Permanent ids of provisions (numbers of their addresses), all of them visible to the one who asks.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>By permanent id; provisions of which nothing is known, or nothing may be told, are left out.</returns>
    ValueTask<IReadOnlyDictionary<long, FollowUp>> Of(
        IReadOnlyCollection<long> provisions,
        CancellationToken stop = default
    );
}

/// <summary>What became of a provision, in a line.</summary>
/// <param name="Sentence">A phrase in both languages.</param>
/// <param name="Address">Spanish path of the page that tells more; null where there is none.</param>
public sealed record FollowUp(LocalizedText Sentence, string? Address = null);
