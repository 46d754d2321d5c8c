using System.Collections.Immutable;
using System.Globalization;
using Puebla.Contacts.ProposeMandate;

namespace Puebla.Contacts.Cards;

/// <summary>A form over an entry as it came back.</summary>
/// <param name="Typed">The fields.</param>
/// <param name="Version">The version over which it was typed; zero for a new entry.</param>
/// <param name="Before">The fields as they were then.</param>
internal sealed record EntryForm(
    ImmutableSortedDictionary<string, string> Typed,
    uint Version,
    IReadOnlyDictionary<string, string>? Before
)
{
    public static EntryForm Of(
        string? version,
        string? before,
        IEnumerable<KeyValuePair<string, string?>> typed
    ) =>
        new(
            Fields.Tidy(typed),
            uint.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : 0,
            Fields.FromJson(before)
        );
}

/// <summary>What became of a form over an entry.</summary>
/// <param name="Fields">What the form shows next, where it is shown again.</param>
/// <param name="Wrong">What is wrong with which field; empty where it was kept.</param>
/// <param name="Clash">What somebody else changed meanwhile; null where nobody did.</param>
/// <param name="Id">The entry.</param>
internal sealed record Kept(
    ImmutableSortedDictionary<string, string> Fields,
    IReadOnlyList<WrongField> Wrong,
    Clash? Clash = null,
    Guid Id = default
)
{
    public bool IsDone => Wrong.Count == 0 && Clash is null;
}

/// <summary>That an entry was changed while somebody typed over it.</summary>
/// <param name="Merge">Both changes together.</param>
/// <param name="Now">The fields as they are.</param>
/// <param name="Version">The version that they have.</param>
internal sealed record Clash(
    Merge Merge,
    ImmutableSortedDictionary<string, string> Now,
    uint Version
);
