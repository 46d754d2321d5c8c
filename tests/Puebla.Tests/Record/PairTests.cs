using FsCheck;
using FsCheck.Fluent;
using Puebla.Record.Pair.Rules;

namespace Puebla.Tests.Record;

/// <summary>Two languages of one text: the same raises no flag, each difference exactly its own.</summary>
public sealed class PairTests
{
    private static readonly (string Spanish, string English)[] Sentences =
    [
        (
            "Solicitar a Costa Rica un informe antes del 15 de julio de 2031.",
            "Request Costa Rica to report before July 15, 2031."
        ),
        ("Agradecer a México y a Belice su apoyo.", "Thank Mexico and Belize for their support."),
        (
            "Reunirse en Panamá del 3 al 5 de marzo de 2030, con 25 personas.",
            "Meet in Panama from 3 to 5 March 2030, with 25 persons."
        ),
        (
            "Aportar 2.500 dólares en un plazo de treinta días.",
            "Contribute 2,500 dollars within thirty days."
        ),
        ("Aprobar el plan.", "Adopt the plan."),
    ];

    // Heads with items below them, each paragraph one of the sentences in both languages.
    private static readonly Arbitrary<List<PairRow>> Pairs = (
        from tops in Gen.Choose(1, 4)
        from items in Gen.Choose(0, 3).ArrayOf(tops)
        from sentences in Gen.Choose(0, Sentences.Length - 1).ArrayOf(tops + items.Sum())
        select Built(items, sentences)
    ).ToArbitrary();

    [Fact]
    public void Identical_structures_raise_no_flag() =>
        Prop.ForAll(Pairs, rows => Comparison.Of(Aligned(rows)).Count == 0)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_dropped_item_is_counted_in_all_and_below_its_head_and_raises_nothing_else() =>
        Prop.ForAll(
                Pairs,
                rows =>
                {
                    var leaf = rows[^1];
                    var flags = Comparison.Of(Aligned(rows, english: rows.SkipLast(1)));
                    Disagreement[] expected = leaf.English!.HeadId is null
                        ? [Disagreement.ItemsInAll]
                        : [Disagreement.ItemsInAll, Disagreement.ItemsBelow];
                    return flags.Select(flag => flag.Kind).SequenceEqual(expected);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_dropped_country_is_flagged_at_its_paragraph_and_nothing_else() =>
        Prop.ForAll(
                Pairs,
                rows =>
                {
                    var at = rows.FindIndex(row =>
                        row.English!.Text.Contains("Belize", StringComparison.Ordinal)
                    );
                    return at < 0
                        || Comparison.Of(
                            Aligned(rows, Changed(rows, at, "Mexico and Belize", "Mexico"))
                        )
                            is [
                                {
                                    Kind: Disagreement.Countries,
                                    Spanish: ["BLZ"],
                                    English: []
                                } flag,
                            ]
                            && flag.Path == rows[at].Path;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_changed_date_is_flagged_at_its_paragraph_and_nothing_else() =>
        Prop.ForAll(
                Pairs,
                rows =>
                {
                    var at = rows.FindIndex(row =>
                        row.English!.Text.Contains("July 15", StringComparison.Ordinal)
                    );
                    return at < 0
                        || Comparison.Of(Aligned(rows, Changed(rows, at, "July 15", "July 16")))
                            is [
                                {
                                    Kind: Disagreement.Dates,
                                    Spanish: ["2031-07-15"],
                                    English: ["2031-07-16"]
                                } flag,
                            ]
                            && flag.Path == rows[at].Path;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_changed_amount_is_flagged_at_its_paragraph_and_nothing_else() =>
        Prop.ForAll(
                Pairs,
                rows =>
                {
                    var at = rows.FindIndex(row =>
                        row.English!.Text.Contains("2,500", StringComparison.Ordinal)
                    );
                    return at < 0
                        || Comparison.Of(Aligned(rows, Changed(rows, at, "2,500", "2,600")))
                            is [
                                {
                                    Kind: Disagreement.Numbers,
                                    Spanish: ["2500"],
                                    English: ["2600"]
                                } flag,
                            ]
                            && flag.Path == rows[at].Path;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_deadline_that_was_read_in_one_language_only_is_flagged()
    {
        var rows = Built([0], [4]);
        var late = rows[0].Spanish! with { Deadlines = [new DateOnly(2031, 7, 15)] };
        var flags = Comparison.Of([new(late, rows[0].English)]);
        Assert.Equal(Disagreement.Deadlines, Assert.Single(flags).Kind);
    }

    [Fact]
    public void What_has_no_twin_stands_where_it_stands_in_its_language_and_is_paired_by_hand()
    {
        PairSide[] spanish = [Side(1, "1"), Side(2, "2"), Side(3, "3")];
        PairSide[] english = [Side(1, "1"), Side(9, "1.z"), Side(3, "3")];
        var rows = Alignment.Of(spanish, english, new Dictionary<long, long>());
        Assert.Equal(["1", "1.z", "2", "3"], rows.Select(row => row.Path));
        rows = Alignment.Of(spanish, english, new Dictionary<long, long> { [2] = 9 });
        Assert.Equal(["1", "2", "3"], rows.Select(row => row.Path));
        Assert.Equal("1.z", rows[1].English!.Path);
    }

    private static List<PairRow> Built(int[] items, int[] sentences)
    {
        var rows = new List<PairRow>();
        for (var top = 0; top < items.Length; top++)
        {
            Add($"{top + 1}", null);
            var head = rows[^1].Spanish!.AddressId;
            for (var item = 0; item < items[top]; item++)
            {
                Add($"{top + 1}.{(char)('a' + item)}", head);
            }
        }
        return rows;

        void Add(string path, long? head)
        {
            var (spanish, english) = Sentences[sentences[rows.Count]];
            var id = rows.Count + 1;
            rows.Add(new(new(id, path, head, spanish, []), new(id, path, head, english, [])));
        }
    }

    private static IReadOnlyList<PairRow> Aligned(
        List<PairRow> rows,
        IEnumerable<PairRow>? english = null
    ) =>
        Alignment.Of(
            [.. rows.Select(row => row.Spanish!)],
            [.. (english ?? rows).Select(row => row.English!)],
            new Dictionary<long, long>()
        );

    private static IEnumerable<PairRow> Changed(
        List<PairRow> rows,
        int at,
        string from,
        string to
    ) =>
        rows.Select(
            (row, i) =>
                i != at
                    ? row
                    : row with
                    {
                        English = row.English! with
                        {
                            Text = row.English.Text.Replace(from, to, StringComparison.Ordinal),
                        },
                    }
        );

    private static PairSide Side(long id, string path) => new(id, path, null, path, []);
}
