namespace Puebla.Kernel.Access;

/// <summary>An access mode with its subject: the audience of a thing. Equal audiences share one row and one number in the database.</summary>
/// <param name="Mode">The mode.</param>
/// <param name="Subject">The occasion, body or list meant; empty for the modes that need none.</param>
public readonly record struct Audience(AccessMode Mode, string Subject)
{
    /// <summary>Everybody.</summary>
    public static Audience Public { get; } = new(AccessMode.Public, "");

    /// <summary>The members.</summary>
    public static Audience Members { get; } = new(AccessMode.Members, "");

    /// <summary>Whether the mode has the subject that it needs, and none that it does not.</summary>
    public bool IsWellFormed => NeedsSubject(Mode) == (Subject.Length > 0) && Enum.IsDefined(Mode);

    /// <summary>The audience as one word: <c>public</c>, <c>body:grcm</c>.</summary>
    public override string ToString() =>
        Subject.Length == 0
            ? Mode.ToString().ToLowerInvariant()
            : $"{Mode.ToString().ToLowerInvariant()}:{Subject}";

    private static bool NeedsSubject(AccessMode mode) =>
        mode is AccessMode.Occasion or AccessMode.Body or AccessMode.NamedPersons;
}
