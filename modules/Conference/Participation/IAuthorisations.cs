using Puebla.Conference.Contracts;

namespace Puebla.Conference.Participation;

/// <summary>The authorisations on record; kept in memory until they change.</summary>
internal interface IAuthorisations
{
    ValueTask<IReadOnlyList<Authorisation>> All(CancellationToken stop = default);
}
