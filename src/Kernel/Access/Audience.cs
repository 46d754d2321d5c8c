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

    /// <summary>Heads of delegation.</summary>
    public static Audience HeadsOfDelegation { get; } = new(AccessMode.HeadsOfDelegation, "");

    /// <summary>The presidency and the Secretariat.</summary>
    public static Audience PresidencyAndSecretariat { get; } =
        new(AccessMode.PresidencyAndSecretariat, "");

    /// <summary>Those who manage accounts.</summary>
    public static Audience Administration { get; } = new(AccessMode.Administration, "");

    /// <summary>The people of one government.</summary>
    /// <param name="country">ISO 3166 alpha-3 code.</param>
    public static Audience GovernmentOf(string country) => new(AccessMode.Government, country);

    /// <summary>The audience of a word as <see cref="ToString"/> writes it; null where it is none.</summary>
    public static Audience? Parse(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var parts = word.Split(':', 2);
        return
            !char.IsAsciiDigit(parts[0].FirstOrDefault())
            && Enum.TryParse<AccessMode>(parts[0], ignoreCase: true, out var mode)
            && new Audience(mode, parts.ElementAtOrDefault(1) ?? "")
                is { IsWellFormed: true } audience
            ? audience
            : null;
    }

    /// <summary>Whether the mode has the subject that it needs, and none that it does not.</summary>
    public bool IsWellFormed => NeedsSubject(Mode) == (Subject.Length > 0) && Enum.IsDefined(Mode);

    /// <summary>The audience as one word: <c>public</c>, <c>body:grcm</c>.</summary>
    public override string ToString() =>
        Subject.Length == 0
            ? Mode.ToString().ToLowerInvariant()
            : $"{Mode.ToString().ToLowerInvariant()}:{Subject}";

    private static bool NeedsSubject(AccessMode mode) =>
        mode
            is AccessMode.Occasion
                or AccessMode.Body
                or AccessMode.NamedPersons
                or AccessMode.Government;
}
