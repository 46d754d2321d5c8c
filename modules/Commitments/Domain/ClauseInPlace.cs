using Puebla.Record.Contracts;

namespace Puebla.Commitments.Domain;

/// <summary>A clause with what its meaning hangs on: the other clauses of its provision, and the heads under which the provision stands.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Provision">All clauses of its provision, in order.</param>
/// <param name="Heads">The clauses of each head, the nearest first.</param>
internal sealed record ClauseInPlace(
    RecordedClause Clause,
    IReadOnlyList<RecordedClause> Provision,
    IReadOnlyList<IReadOnlyList<RecordedClause>> Heads
)
{
    /// <summary>The clause of the nearest head that this one fills in; null where it stands by itself.</summary>
    public ClauseInPlace? Frame =>
        Heads is [var nearest, ..] && Frames.In(nearest) is { } frame
            ? new(frame, nearest, [.. Heads.Skip(1)])
            : null;
}

/// <summary>Clauses that only introduce a list: "Solicitar … a los siguientes documentos:" (WG-2020 ¶2, GRCM-2021 ¶7, 8).</summary>
internal static class Frames
{
    private static readonly string[] Announcing =
    [
        "siguiente",
        "the following",
        "as follows",
        "lo siguiente",
    ];

    /// <summary>The clause of a provision that its items fill in; null where they say something of their own.</summary>
    public static RecordedClause? In(IReadOnlyList<RecordedClause> provision)
    {
        if (provision is not [.., var last] || !last.Text.TrimEnd().EndsWith(':'))
        {
            return null;
        }
        // "Actualizar el calendario de la siguiente forma y reiterar la importancia …:" is filled in by what announces the list.
        return provision.FirstOrDefault(clause =>
                clause != last
                && Announcing.Any(word =>
                    ClauseWords.Fold(clause.Text).Contains(word, StringComparison.Ordinal)
                )
            ) ?? last;
    }

    /// <summary>Whether a clause asks only through the items below it.</summary>
    public static bool Is(ClauseInPlace place) =>
        place.Clause.IsFrame && In(place.Provision) == place.Clause;
}
