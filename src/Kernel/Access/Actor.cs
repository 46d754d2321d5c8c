namespace Puebla.Kernel.Access;

/// <summary>Who acts: an opaque id, the mandates held at this moment, and the audiences that they give.</summary>
/// <remarks>Who belongs to which audience is decided by <see cref="IRights"/> where the actor is made, and nowhere else.</remarks>
public sealed class Actor
{
    private readonly HashSet<Audience> _audiences;

    private Actor(string id, IEnumerable<Audience> audiences)
    {
        Id = id;
        _audiences = [.. audiences, Audience.Public];
    }

    /// <summary>A visitor who has not signed in.</summary>
    public static Actor Anonymous { get; } = new("anonymous", []);

    /// <summary>Puebla itself, at the command line or in a job; it sees everything that it keeps.</summary>
    public static Actor System { get; } = new("system", []);

    /// <summary>The opaque id that the journal keeps: a person's, <c>anonymous</c> or <c>system</c>. Never a name.</summary>
    public string Id { get; }

    /// <summary>The mandates in force at the moment the actor was made; none for a visitor.</summary>
    public IReadOnlyList<Mandate> Mandates { get; private init; } = [];

    /// <summary>How the person signed in; null for a visitor and for Puebla itself.</summary>
    public SignIn? SignIn { get; private init; }

    /// <summary>True for a visitor.</summary>
    public bool IsAnonymous => ReferenceEquals(this, Anonymous);

    /// <summary>The person's id; null for a visitor and for Puebla itself.</summary>
    public Guid? PersonId => Guid.TryParse(Id, out var person) ? person : null;

    /// <summary>The audiences that the actor belongs to, the public among them.</summary>
    public IReadOnlySet<Audience> Audiences => _audiences;

    /// <summary>A person with the audiences that their mandates give them now.</summary>
    /// <param name="id">The person's opaque id.</param>
    /// <param name="audiences">As <see cref="IRights.AudiencesOf"/> gave them.</param>
    /// <param name="mandates">The mandates in force.</param>
    /// <param name="signIn">How and when they signed in.</param>
    public static Actor Person(
        string id,
        IEnumerable<Audience> audiences,
        IReadOnlyList<Mandate>? mandates = null,
        SignIn? signIn = null
    ) => new(id, audiences) { Mandates = mandates ?? [], SignIn = signIn };

    /// <summary>Whether the actor belongs to the audience.</summary>
    public bool BelongsTo(Audience audience) =>
        ReferenceEquals(this, System) || _audiences.Contains(audience);
}

/// <summary>A session.</summary>
/// <param name="Session">Its opaque id.</param>
/// <param name="FreshUntil">Until when it counts as a fresh sign-in, for what binds.</param>
public sealed record SignIn(Guid Session, DateTimeOffset FreshUntil);

/// <summary>Outside a site nobody asks: neither a job nor a command sees what a person would.</summary>
internal sealed class NobodyActs : ICurrentActor
{
    public Actor Actor => Actor.Anonymous;
}

/// <summary>Says who acts in the running request.</summary>
public interface ICurrentActor
{
    /// <summary>The actor; <see cref="Access.Actor.Anonymous"/> where nobody signed in.</summary>
    Actor Actor { get; }
}
