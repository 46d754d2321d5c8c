using Puebla.Kernel.Access;

namespace Puebla.Conference.Contracts;

/// <summary>An authorisation or invitation on record: it opens conditional cells of the participation table for a time.</summary>
/// <param name="Id">Its opaque id.</param>
/// <param name="Class">Whose cells.</param>
/// <param name="Party">The one party meant; null for all of the class.</param>
/// <param name="Occasion">On which occasion.</param>
/// <param name="Meeting">Key of the one meeting meant; null for none in particular.</param>
/// <param name="Body">Code of the one body meant; null for none in particular.</param>
/// <param name="Rights">The rights opened.</param>
/// <param name="From">Its first instant.</param>
/// <param name="Until">The instant at which it has ended.</param>
public sealed record Authorisation(
    Guid Id,
    ParticipantClass Class,
    Party? Party,
    Occasion Occasion,
    string? Meeting,
    string? Body,
    IReadOnlyList<Right> Rights,
    DateTimeOffset From,
    DateTimeOffset Until
)
{
    /// <summary>Whether it is in force.</summary>
    public bool IsInForceAt(DateTimeOffset at) => From <= at && at < Until;

    /// <summary>Whether it opens a right for a party at a meeting or in a body.</summary>
    public bool Opens(Cell cell, Party party, string? meeting, string? body) =>
        Class == cell.Class
        && Occasion == cell.Occasion
        && Rights.Contains(cell.Right)
        && (Party is null || Party == party)
        && (Meeting is null || Meeting == meeting)
        && (Body is null || Body == body);
}
