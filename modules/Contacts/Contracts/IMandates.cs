using Puebla.Kernel;
using Puebla.Kernel.Access;

namespace Puebla.Contacts.Contracts;

/// <summary>Who acts for whom, when. A mandate is in force while the day in its own zone lies between its first and its last, both included; it begins and ends by itself.</summary>
public interface IMandates : IOfficeHolders
{
    /// <summary>The mandates of a person in force at an instant, and when that changes next. Answered from memory while notices of changes arrive.</summary>
    ValueTask<HeldMandates> InForce(
        Guid person,
        DateTimeOffset at,
        CancellationToken stop = default
    );

    /// <summary>The persons who act for a party at an instant, in whatever office.</summary>
    Task<IReadOnlyList<Guid>> ActingFor(
        Party party,
        DateTimeOffset at,
        CancellationToken stop = default
    );

    /// <summary>The others who act now for a party for which this person acts.</summary>
    Task<IReadOnlyList<Guid>> ColleaguesOf(Guid person, CancellationToken stop = default);

    /// <summary>A person's mandates of an instant and those to come, with their days, in the order in which they begin.</summary>
    Task<IReadOnlyList<DatedMandate>> DatedOf(
        Guid person,
        DateTimeOffset at,
        CancellationToken stop = default
    );

    /// <summary>As <see cref="DatedOf(Guid, DateTimeOffset, CancellationToken)"/>, of several persons at once.</summary>
    Task<ILookup<Guid, DatedMandate>> DatedOf(
        IReadOnlyCollection<Guid> persons,
        DateTimeOffset at,
        CancellationToken stop = default
    );

    /// <summary>
    /// Gives a mandate without a second person: the first administrator, the accounts of a demonstration. For Puebla itself
    /// alone; people propose and confirm. Joins the running unit of work; the caller's <c>SaveChanges</c> writes it.
    /// </summary>
    /// <returns>Null, or why not: the office does not fit the party, the register does not know the party, the person holds it already.</returns>
    Task<Refusal?> Grant(
        NewMandate mandate,
        Actor system,
        string reason,
        CancellationToken stop = default
    );
}

/// <summary>What a person holds at an instant.</summary>
/// <param name="Mandates">Those in force.</param>
/// <param name="NextChange">When the next one begins or ends; null where none will.</param>
public sealed record HeldMandates(IReadOnlyList<Mandate> Mandates, DateTimeOffset? NextChange)
{
    /// <summary>Nothing, now and later.</summary>
    public static HeldMandates None { get; } = new([], null);
}

/// <summary>A mandate with its days.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day; null for an open end.</param>
/// <param name="Zone">IANA name of the zone in which those days are counted.</param>
public sealed record DatedMandate(Mandate Mandate, DateOnly From, DateOnly? To, string Zone);

/// <summary>A mandate to be given.</summary>
/// <param name="Person">The person; known already.</param>
/// <param name="Office">As what they will act.</param>
/// <param name="Party">For whom.</param>
/// <param name="Body">The body of a delegate; null for every other office.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day; null for an open end.</param>
/// <param name="Zone">IANA name of the zone in which those days are counted.</param>
public sealed record NewMandate(
    Guid Person,
    Office Office,
    Party Party,
    string? Body,
    DateOnly From,
    DateOnly? To = null,
    string Zone = NewMandate.DefaultZone
)
{
    /// <summary>The zone of the Secretariat (booklet l.973-977).</summary>
    public const string DefaultZone = "America/Costa_Rica";
}
