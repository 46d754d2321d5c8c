using Puebla.Outcomes;

namespace Puebla.Record.Review.Rules;

/// <summary>Cuts a passage in two or more and puts two together. Every character stands in one place before and after, and what follows keeps its labels and paths.</summary>
internal static class Cutting
{
    /// <summary>The pieces of a passage; null where one of them would be empty. The first keeps path and label, the others take the labels with which they begin.</summary>
    /// <param name="whole">What is cut.</param>
    /// <param name="pieces">Its text in pieces, as <see cref="Cuts.In"/> gave them.</param>
    /// <param name="above">The provisions under which it stands, the nearest first.</param>
    /// <param name="taken">Every path of its section.</param>
    /// <param name="understand">Reads what a piece does.</param>
    public static List<Passage>? Cut(
        Passage whole,
        IReadOnlyList<(string Before, string Piece)> pieces,
        IReadOnlyList<Provision> above,
        IEnumerable<string> taken,
        Understanding understand
    )
    {
        if (pieces.Count < 2 || pieces.Any(piece => string.IsNullOrWhiteSpace(piece.Piece)))
        {
            return null;
        }
        var paths = new HashSet<string>(taken, StringComparer.Ordinal);
        var cut = new List<(Passage Passage, IReadOnlyList<Provision> Above)>
        {
            (whole with { Provision = whole.Provision with { Text = pieces[0].Piece } }, above),
        };
        foreach (var (before, piece) in pieces.Skip(1))
        {
            var label = ProvisionReader.LabelOf(piece);
            var text = label is { } found ? piece[found.TextFrom..] : piece;
            var place = NextPlaces.After(whole.Provision, label?.Written, above);
            var next = new Passage(
                whole.Provision with
                {
                    Path = NextPlaces.Free(place.Path, paths),
                    Level = place.Level,
                    Label = label?.Written,
                    Text = text,
                },
                CutAs: before + piece[..^text.Length],
                QuotedAs: whole.QuotedAs,
                ByHand: whole.ByHand
            );
            cut.Add(
                (
                    next,
                    place.IsBelow
                        ? [cut[0].Passage.Provision, .. above]
                        : [.. above.SkipWhile(head => head.Level >= place.Level)]
                )
            );
        }
        return
        [
            .. cut.Select(
                (one, i) =>
                    WithMeaning(
                        one.Passage,
                        whole.ByHand
                            ? ProvisionReader.Union(
                                ClausesOf(i, whole, cut.ConvertAll(c => c.Passage))
                            )
                            : understand(
                                one.Passage.Provision,
                                one.Above is [var above, ..] ? above : null
                            )
                    )
            ),
        ];
    }

    /// <summary>One passage of two; the label of the second is text again.</summary>
    /// <param name="first">It keeps its path and label.</param>
    /// <param name="second">It ends.</param>
    /// <param name="head">The provision under which the first stands.</param>
    /// <param name="understand">Reads what the whole does.</param>
    public static Passage Join(
        Passage first,
        Passage second,
        Provision? head,
        Understanding understand
    )
    {
        var (one, two) = (first.Provision, second.Provision);
        var joined = first with
        {
            Provision = one with
            {
                Text = one.Text + Between(second) + two.Text,
                Lines = new(
                    Math.Min(one.Lines.First, two.Lines.First),
                    Math.Max(one.Lines.Last, two.Lines.Last)
                ),
            },
            ByHand = first.ByHand || second.ByHand,
        };
        var meaning = joined.ByHand
            ? ProvisionReader.Union([.. one.Meaning.Clauses, .. two.Meaning.Clauses])
            : understand(joined.Provision, head);
        return WithMeaning(joined, meaning);
    }

    private static string Between(Passage second) =>
        second.CutAs
        ?? (
            Outcomes.Output.PrintedLabel.Of(second.Provision) is { } printed ? $" {printed} " : " "
        );

    // A clause that a person set goes with its words; where they stand in no piece, it stays with the first.
    private static IEnumerable<Clause> ClausesOf(int index, Passage whole, List<Passage> pieces) =>
        whole.Provision.Meaning.Clauses.Where(clause =>
            Math.Max(
                0,
                pieces.FindIndex(piece =>
                    piece.Provision.Text.Contains(clause.Text, StringComparison.Ordinal)
                )
            ) == index
        );

    private static Passage WithMeaning(Passage passage, Meaning meaning) =>
        passage with
        {
            Provision = passage.Provision with { Meaning = meaning },
        };
}
