namespace Puebla.Conference.Contracts;

/// <summary>What another module has to say on the page of a meeting. Registered scoped; asked once for each page, and kept cheap: the pages of visitors are kept in memory until a change is announced.</summary>
public interface IMeetingAside
{
    /// <summary>What stands on the page for the one who asks.</summary>
    /// <param name="meeting">Key of the meeting.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>Null where there is nothing to say.</returns>
    ValueTask<MeetingAside?> Of(string meeting, CancellationToken stop = default);
}

/// <summary>A part of a meeting's page.</summary>
/// <param name="Component">A component that asks nobody.</param>
/// <param name="Parameters">Its parameters: small records, all that it shows.</param>
public sealed record MeetingAside(Type Component, IDictionary<string, object> Parameters);
