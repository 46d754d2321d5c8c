using System.Collections.Immutable;

namespace Puebla.Contacts.Cards;

/// <summary>What somebody typed over an entry that may have changed since they opened it.</summary>
/// <param name="Fields">What they changed as they typed it, everything else as it is now.</param>
/// <param name="Theirs">What others changed meanwhile, as it is now.</param>
/// <param name="Both">Of these, what both changed, and not to the same.</param>
internal sealed record Merge(
    ImmutableSortedDictionary<string, string> Fields,
    IReadOnlyDictionary<string, string> Theirs,
    IReadOnlySet<string> Both
)
{
    /// <summary>Merges.</summary>
    /// <param name="before">As the form was when it was opened; null where that is not known, and then all that was typed counts.</param>
    /// <param name="typed">As it came back.</param>
    /// <param name="now">As it is.</param>
    public static Merge Of(
        IReadOnlyDictionary<string, string>? before,
        ImmutableSortedDictionary<string, string> typed,
        IReadOnlyDictionary<string, string> now
    )
    {
        bool Changed(string field) => before?.GetValueOrDefault(field, "") != typed[field];
        string Was(string field) => before?.GetValueOrDefault(field, "") ?? now[field];
        var fields = typed.Keys.ToImmutableSortedDictionary(
            field => field,
            field => Changed(field) ? typed[field] : now[field]
        );
        var theirs = typed
            .Keys.Where(field => Was(field) != now[field])
            .ToDictionary(field => field, field => now[field]);
        return new(
            fields,
            theirs,
            theirs.Keys.Where(field => fields[field] != now[field]).ToHashSet()
        );
    }
}
