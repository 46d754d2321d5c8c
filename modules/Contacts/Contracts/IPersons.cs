using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Contacts.Contracts;

/// <summary>The persons that Puebla knows: the only place where names and addresses live. Everybody else keeps the opaque id.</summary>
public interface IPersons
{
    /// <summary>A person; null where there is none, or their data were erased.</summary>
    Task<PersonCard?> Find(Guid id, CancellationToken stop = default);

    /// <summary>The persons of these ids; those unknown or erased are left out.</summary>
    Task<IReadOnlyDictionary<Guid, PersonCard>> Find(
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop = default
    );

    /// <summary>Who has this e-mail address, without regard to case; null where nobody.</summary>
    Task<Guid?> ByEmail(string email, CancellationToken stop = default);

    /// <summary>Adds a person and the line in the journal to the running unit of work; the caller's <c>SaveChanges</c> writes them.</summary>
    /// <param name="person">Name and address; an address that somebody has already is refused by the database as a bug: ask <see cref="ByEmail"/> first.</param>
    /// <param name="actor">Who adds.</param>
    /// <param name="reason">Why; never empty, never a name.</param>
    /// <param name="by">The mandate in which they add; null for Puebla itself.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The opaque id.</returns>
    Task<Guid> Add(
        NewPerson person,
        Actor actor,
        string reason,
        Mandate? by = null,
        CancellationToken stop = default
    );

    /// <summary>Keeps the language that a person prefers, with its line in the journal, in the running unit of work; nothing where the person is not known.</summary>
    Task SetLanguage(Guid person, Language language, Actor actor, CancellationToken stop = default);

    /// <summary>Who acts for a party now, in the order of their names.</summary>
    Task<IReadOnlyList<PersonCard>> Of(Party party, CancellationToken stop = default);
}

/// <summary>A person as others see them.</summary>
/// <param name="Id">The opaque id.</param>
/// <param name="Name">Their name.</param>
/// <param name="Email">Their e-mail address.</param>
/// <param name="Language">The language that they prefer.</param>
/// <param name="Position">Their position; null where none was given.</param>
/// <param name="Institution">Their institution; null where none was given.</param>
public sealed record PersonCard(
    Guid Id,
    string Name,
    string Email,
    Language Language,
    string? Position = null,
    string? Institution = null
);

/// <summary>A person to be added.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Email">Their e-mail address.</param>
/// <param name="Language">The language that they prefer.</param>
/// <param name="Position">Their position, if known.</param>
/// <param name="Institution">Their institution, if known.</param>
public sealed record NewPerson(
    string Name,
    string Email,
    Language Language,
    string? Position = null,
    string? Institution = null
);
