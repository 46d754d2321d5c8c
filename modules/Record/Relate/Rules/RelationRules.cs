using Puebla.Record.Data;

namespace Puebla.Record.Relate.Rules;

/// <summary>What may be said of two texts.</summary>
internal static class RelationRules
{
    /// <summary>The kinds that a person sets, in the order in which they are offered: those that the Conference's documents know (history 15.c, 22.23, 27; GRCM-2021 ¶8.a), and the replacement from which a state follows.</summary>
    public static IReadOnlyList<RelationKind> Settable { get; } =
    [
        RelationKind.Modifies,
        RelationKind.Updates,
        RelationKind.Replaces,
        RelationKind.AnnexedTo,
        RelationKind.Approves,
        RelationKind.Recommends,
        RelationKind.Renames,
    ];

    /// <summary>Whether going round makes no sense: of two texts that replace, update, approve or hold one another as annexes, one at least is said wrongly. Two texts that live on for years may well change or name one another in turn.</summary>
    public static bool RefusesCircles(RelationKind kind) =>
        kind
            is RelationKind.Replaces
                or RelationKind.Updates
                or RelationKind.AnnexedTo
                or RelationKind.Approves
                or RelationKind.Recommends;

    /// <summary>Whether it can only be done to a text that is there already.</summary>
    public static bool ComesAfter(RelationKind kind) =>
        kind
            is RelationKind.Replaces
                or RelationKind.Updates
                or RelationKind.Modifies
                or RelationKind.Renames;
}
