namespace Puebla.Kernel.Access;

/// <summary>Who acts: an opaque id, and the audiences that the actor belongs to at this moment.</summary>
/// <remarks>Who belongs to which audience is decided where the actor is made, and nowhere else.</remarks>
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

    /// <summary>The opaque id that the journal keeps. Never a name.</summary>
    public string Id { get; }

    /// <summary>True for a visitor.</summary>
    public bool IsAnonymous => ReferenceEquals(this, Anonymous);

    /// <summary>A person with the audiences that their mandates give them now.</summary>
    public static Actor Person(string id, IEnumerable<Audience> audiences) => new(id, audiences);

    /// <summary>Whether the actor belongs to the audience.</summary>
    public bool BelongsTo(Audience audience) =>
        ReferenceEquals(this, System) || _audiences.Contains(audience);
}

/// <summary>Says who acts in the running request.</summary>
public interface ICurrentActor
{
    /// <summary>The actor; <see cref="Access.Actor.Anonymous"/> where nobody signed in.</summary>
    Actor Actor { get; }
}
