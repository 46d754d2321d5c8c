using Puebla.Kernel.Access;

namespace Puebla.Conference.Contracts;

/// <summary>Brings the registers into line with their data files.</summary>
public interface IConferenceLoader
{
    /// <summary>Adds, changes and removes records until the registers are as the files say, in one transaction with its line in the journal. Doing it again changes nothing.</summary>
    /// <param name="folder">The folder of the data files.</param>
    /// <param name="actor">Who acts.</param>
    /// <param name="stop">Stops it; nothing has changed then.</param>
    Task<FactsLoaded> Load(string folder, Actor actor, CancellationToken stop = default);
}

/// <summary>What loading did.</summary>
/// <param name="Added">Records that are new.</param>
/// <param name="Modified">Records that differ.</param>
/// <param name="Removed">Records that left the files.</param>
public sealed record FactsLoaded(int Added, int Modified, int Removed)
{
    /// <summary>False when the registers already were as the files say.</summary>
    public bool Changed => Added + Modified + Removed > 0;
}
