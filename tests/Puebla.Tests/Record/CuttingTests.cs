using FsCheck;
using FsCheck.Fluent;
using Puebla.Outcomes;
using Puebla.Record.Review.Rules;

namespace Puebla.Tests.Record;

/// <summary>A paragraph is cut and put together: every character stands in one place before and after.</summary>
public sealed class CuttingTests
{
    private static readonly string[] Words =
    [
        "Solicitar",
        "a",
        "la",
        "Secretaría",
        "6.",
        "b)",
        "•",
        "iii.",
        "el 15 de julio de 2031",
        "informe",
        "Costa Rica",
        ",",
        ";",
        "2030.",
    ];

    private static readonly Arbitrary<(string Text, int At)> Texts = (
        from words in Gen.Elements(Words).NonEmptyListOf()
        from spaces in Gen.Elements(" ", "  ", "").ArrayOf(words.Count)
        let text = string.Concat(words.Select((word, i) => word + spaces[i])).Trim()
        where text.Length > 1
        from at in Gen.Choose(1, text.Length - 1)
        select (text, at)
    ).ToArbitrary();

    [Fact]
    public void What_is_cut_and_joined_is_what_it_was() =>
        Prop.ForAll(
                Texts,
                sample =>
                {
                    var whole = Whole(sample.Text);
                    return Cut(whole, sample) is not [var first, var second]
                        || Cutting.Join(first, second, null, Understand).Write() == whole.Write();
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_character_stands_once_after_a_cut() =>
        Prop.ForAll(
                Texts,
                sample =>
                    Cut(Whole(sample.Text), sample) is not [var first, var second]
                    || first.Provision.Text + second.CutAs + second.Provision.Text == sample.Text
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_piece_has_the_path_of_another() =>
        Prop.ForAll(
                Texts,
                sample =>
                    Cut(Whole(sample.Text), sample) is not [var first, var second]
                    || (
                        first.Provision.Path == "5"
                        && second.Provision.Path is not ("5" or "6" or "5.a")
                    )
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("5", "5", 1, "Primero. 6. Segundo.", 9, "6", "6", 1)] // its neighbour
    [InlineData("5", "5", 1, "Primero: a) Segundo.", 9, "5.a", "a", 2)] // an item below it
    [InlineData("5.b", "b", 2, "Primero; c) Segundo.", 9, "5.c", "c", 2)] // the next item
    [InlineData("5.b", "b", 2, "Primero. 6. Segundo.", 9, "6", "6", 1)] // beside its head
    [InlineData("5", "5", 1, "Primero. Segundo.", 9, "5.+", null, 2)] // closes the item
    [InlineData("p3", null, 1, "Primero. Segundo.", 9, "p3-2", null, 1)] // the next part of it
    [InlineData("•2", "•", 1, "Primero; • Segundo.", 9, "•2-2", "•", 1)] // what follows keeps its number
    public void A_piece_takes_the_place_that_its_label_says(
        string path,
        string? label,
        int level,
        string text,
        int at,
        string nextPath,
        string? nextLabel,
        int nextLevel
    )
    {
        var whole = Whole(text, path, label, level);
        var above = level > 1 ? new[] { Whole("Cabeza:", "5", "5", 1).Provision } : [];
        var cut = Cutting.Cut(
            whole,
            Cuts.In(text.Insert(at, "\n"), text),
            above,
            [path],
            Understand
        );
        var next = cut![1].Provision;
        Assert.Equal((nextPath, nextLabel, nextLevel), (next.Path, next.Label, next.Level));
        Assert.Equal("Segundo.", next.Text);
        Assert.Equal((path, label), (cut[0].Provision.Path, cut[0].Provision.Label));
    }

    [Fact]
    public void A_number_that_is_taken_is_not_taken_twice_and_what_follows_keeps_its_own()
    {
        var cut = Cutting.Cut(
            Whole("Primero. 6. Segundo."),
            Cuts.In("Primero. \n6. Segundo.", "Primero. 6. Segundo."),
            [],
            ["5", "6"],
            Understand
        );
        Assert.Equal("6-2", cut![1].Provision.Path);
    }

    [Fact]
    public void Joining_puts_the_label_back_into_the_text_and_takes_both_places()
    {
        var joined = Cutting.Join(
            Whole("Solicitar un informe a la"),
            Whole("OIM antes de marzo.", "6", "6"),
            null,
            Understand
        );
        Assert.Equal("Solicitar un informe a la 6. OIM antes de marzo.", joined.Provision.Text);
        Assert.Equal("5", joined.Provision.Path);
    }

    [Fact]
    public void What_a_person_said_of_clauses_goes_with_the_words()
    {
        Clause one = new("pedir", true, ["OIM"], null, null, [], "Pedir un informe");
        Clause two = new("agradecer", false, [], null, null, [], "Agradecer a México");
        var text = "Pedir un informe. Agradecer a México.";
        var whole = Whole(text) with { ByHand = true };
        whole = whole with
        {
            Provision = whole.Provision with { Meaning = ProvisionReader.Union([one, two]) },
        };
        var cut = Cutting.Cut(whole, Cuts.In(text.Insert(18, "\n"), text), [], [], Understand);
        Assert.Equal([one], cut![0].Provision.Meaning.Clauses);
        Assert.Equal([two], cut[1].Provision.Meaning.Clauses);
        var joined = Cutting.Join(cut[0], cut[1], null, Understand);
        Assert.Equal([one, two], joined.Provision.Meaning.Clauses);
    }

    [Theory]
    [InlineData("uno dos", "uno\ndos", " ")]
    [InlineData("uno dos", "uno \ndos", " ")]
    [InlineData("unodos", "uno\ndos", "")]
    [InlineData("uno dos", "uno\r\ndos", " ")]
    public void A_line_break_is_a_cut_and_the_space_around_it_is_kept(
        string stored,
        string typed,
        string between
    )
    {
        var cut = Cuts.In(typed, stored);
        Assert.Equal([("", "uno"), (between, "dos")], cut);
    }

    [Fact]
    public void In_a_text_with_lines_of_its_own_only_an_empty_line_is_a_cut()
    {
        Assert.Single(Cuts.In("uno\ndos", "uno\ndos"));
        Assert.Equal(2, Cuts.In("uno\n\ndos", "uno\ndos").Count);
    }

    [Fact]
    public void Nothing_is_cut_off_where_a_piece_would_be_empty() =>
        Assert.Null(Cutting.Cut(Whole("uno"), Cuts.In("uno\n ", "uno"), [], [], Understand));

    private static List<Passage>? Cut(Passage whole, (string Text, int At) sample) =>
        Cutting.Cut(
            whole,
            Cuts.In(sample.Text.Insert(sample.At, "\n"), sample.Text),
            [],
            ["5", "6", "5.a"],
            Understand
        );

    private static Passage Whole(string text, string path = "5", string? label = "5", int level = 1)
    {
        var provision = new Provision(
            path,
            null,
            null,
            label,
            level,
            text,
            Meaning.None,
            new(3, 4)
        );
        return new(provision with { Meaning = Understand(provision, null) });
    }

    private static Meaning Understand(Provision provision, Provision? head) =>
        ProvisionReader.Understand(
            new(DocumentKind.Conclusions, "es", null, BodyCodes.Grcm, null, null, null, null, []),
            provision,
            head
        );
}
