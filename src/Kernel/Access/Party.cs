namespace Puebla.Kernel.Access;

/// <summary>For whom a person acts.</summary>
/// <param name="Kind">What sort of party.</param>
/// <param name="Key">ISO 3166 alpha-3 code of a country; key of the register for an organisation, a civil-society network or a sister process; empty for the Secretariat and for Puebla itself.</param>
public readonly record struct Party(PartyKind Kind, string Key)
{
    /// <summary>The Secretariat.</summary>
    public static Party Secretariat { get; } = new(PartyKind.Secretariat, "");

    /// <summary>The system itself: its administrators.</summary>
    public static Party Puebla { get; } = new(PartyKind.Puebla, "");

    /// <summary>A country, member or observer.</summary>
    /// <param name="code">ISO 3166 alpha-3.</param>
    public static Party Country(string code) => new(PartyKind.Country, code);

    /// <summary>An organisation, by its key in the register of observers.</summary>
    public static Party Organization(string key) => new(PartyKind.Organization, key);

    /// <summary>The party of a word as <see cref="ToString"/> writes it; null where it is none.</summary>
    public static Party? Parse(string? word)
    {
        var parts = (word ?? "").Split(':', 2);
        var kind = Enum.GetValues<PartyKind>()
            .Where(one => Word(one) == parts[0])
            .Select(one => (PartyKind?)one)
            .FirstOrDefault();
        var key = parts.ElementAtOrDefault(1) ?? "";
        return kind is { } known && NeedsKey(known) == (key.Length > 0) ? new(known, key) : null;
    }

    /// <summary>The party as one word: <c>country:CRI</c>, <c>secretariat</c>.</summary>
    public override string ToString() => Key.Length == 0 ? Word(Kind) : $"{Word(Kind)}:{Key}";

    private static bool NeedsKey(PartyKind kind) =>
        kind is not (PartyKind.Secretariat or PartyKind.Puebla);

    private static string Word(PartyKind kind) =>
        kind switch
        {
            PartyKind.CivilSociety => "civil-society",
            PartyKind.SisterProcess => "sister-process",
            _ => kind.ToString().ToLowerInvariant(),
        };
}

/// <summary>Sorts of parties.</summary>
public enum PartyKind
{
    /// <summary>A government, of a member or of an observer.</summary>
    Country = 1,

    /// <summary>An international organisation.</summary>
    Organization = 2,

    /// <summary>A network of civil society.</summary>
    CivilSociety = 3,

    /// <summary>Another consultative process.</summary>
    SisterProcess = 4,

    /// <summary>The Secretariat.</summary>
    Secretariat = 5,

    /// <summary>A guest of the Vice-Ministers, by a key of its own.</summary>
    Guest = 6,

    /// <summary>The system itself.</summary>
    Puebla = 7,
}
