namespace Puebla.Kernel.Access;

/// <summary>Says who holds an office. Implemented by the module that keeps mandates; asked by who decides, and by who has to tell people something.</summary>
public interface IOfficeHolders
{
    /// <summary>The persons with a mandate in force for an office.</summary>
    /// <param name="office">The office.</param>
    /// <param name="party">For whom; null for any party.</param>
    /// <param name="at">The instant.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Their ids, each once; empty where nobody holds it.</returns>
    Task<IReadOnlyList<Guid>> HoldersOf(
        Office office,
        Party? party,
        DateTimeOffset at,
        CancellationToken stop = default
    );
}

/// <summary>A house without mandates.</summary>
internal sealed class NoOfficeHolders : IOfficeHolders
{
    public Task<IReadOnlyList<Guid>> HoldersOf(
        Office office,
        Party? party,
        DateTimeOffset at,
        CancellationToken stop = default
    ) => Task.FromResult<IReadOnlyList<Guid>>([]);
}
