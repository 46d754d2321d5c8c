namespace Puebla.Conference.Contracts;

/// <summary>A handover for a demonstration, so that somebody presides: the documents give years, and nobody presides by a year.</summary>
public interface IExamplePresidency
{
    /// <summary>Records that the country listed last took over now, in the caller's unit of work.</summary>
    /// <returns>The country; null where no register lists one.</returns>
    Task<string?> Begin(CancellationToken stop = default);

    /// <summary>Takes it back, in the caller's transaction.</summary>
    Task End(CancellationToken stop = default);
}
