using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Record.Ties;

/// <summary>A tie to another text, meeting or body that the Conference's registers state, seen from one of its ends.</summary>
/// <param name="Kind">What the one does to the other.</param>
/// <param name="Outgoing">True where the instrument shown is the one that does it.</param>
/// <param name="Record">The other as the registers name it: <c>meeting:crm-2011</c>.</param>
/// <param name="Name">The other's name.</param>
/// <param name="Address">Its page; null where it has none.</param>
/// <param name="Condition">What it hangs on.</param>
/// <param name="Sources">Where it says so, each with its page where the reader may see it.</param>
public sealed record Tie(
    RelationKind Kind,
    bool Outgoing,
    string Record,
    LocalizedText Name,
    string? Address,
    LocalizedText? Condition,
    IReadOnlyDictionary<SourceRef, string?> Sources
);
