namespace Puebla.Conference.Contracts;

/// <summary>Who and what the Conference is: every other module asks here.</summary>
public interface IConference
{
    /// <summary>The registers as they stand now; kept in memory until they change.</summary>
    ValueTask<ConferenceFacts> Facts(CancellationToken stop = default);
}
