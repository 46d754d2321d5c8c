using FsCheck;
using FsCheck.Fluent;
using Puebla.Record.Precedents.Rules;

namespace Puebla.Tests.Record.Precedents;

/// <summary>Two texts word by word.</summary>
public sealed class WordChangesTests
{
    [Theory]
    [InlineData("Aprobar el plan.", "Aprobar el plan.", 100)]
    [InlineData("Aprobar el plan.", "APROBAR, el Plán", 100)]
    [InlineData("Aprobar el plan anual.", "Aprobar el plan.", 85)]
    [InlineData("uno dos tres cuatro", "cinco seis siete ocho", 0)]
    [InlineData("", "algo", 0)]
    [InlineData("algo", " \n ", 0)]
    public void The_share_is_of_the_words_of_both_in_the_same_order(
        string earlier,
        string later,
        int share
    ) => Assert.Equal(share, WordChanges.Between(earlier, later).Share);

    [Fact]
    public void What_the_later_dropped_and_what_it_put_in_are_told_apart()
    {
        var compared = WordChanges.Between(
            "Solicitar a la Secretaría un informe anual.",
            "Solicitar a la Presidencia un informe anual y público."
        );
        Assert.Equal(
            [
                new(WordChange.Same, "Solicitar a la"),
                new(WordChange.Gone, "Secretaría"),
                new(WordChange.New, "Presidencia"),
                new(WordChange.Same, "un informe"),
                new(WordChange.Same, "anual"),
                new(WordChange.New, "y público."),
            ],
            compared.Runs.SelectMany(Split)
        );

        // "anual." and "anual" are the same word; the later writes it without the stop.
        static IEnumerable<ChangedRun> Split(ChangedRun run) =>
            run.Text.EndsWith(" anual", StringComparison.Ordinal)
                ? [run with { Text = run.Text[..^6] }, run with { Text = "anual" }]
                : [run];
    }

    [Fact]
    public void The_runs_give_back_both_texts_whatever_they_are()
    {
        var word = Gen.Elements("a", "b", "c", "d", "e");
        var text = Gen.ListOf(word).Select(words => string.Join(' ', words));
        Prop.ForAll(
                Arb.From(text.Two()),
                pair =>
                {
                    var (earlier, later) = pair;
                    var runs = WordChanges.Between(earlier, later).Runs;
                    return earlier.Length == 0
                        || later.Length == 0
                        || (
                            Joined(runs, WordChange.New) == earlier
                            && Joined(runs, WordChange.Gone) == later
                        );
                }
            )
            .QuickCheckThrowOnFailure();

        static string Joined(IEnumerable<ChangedRun> runs, WordChange without) =>
            string.Join(' ', runs.Where(run => run.Change != without).Select(run => run.Text));
    }

    [Fact]
    public void Texts_too_long_to_lay_side_by_side_have_a_share_and_no_runs()
    {
        var text = string.Join(' ', Enumerable.Range(0, 2_500));
        var compared = WordChanges.Between(text, text);
        Assert.Equal(100, compared.Share);
        Assert.Empty(compared.Runs);
    }

    [Theory]
    [InlineData("Aprobar el plan de trabajo de la Red.", "es")]
    [InlineData("Approve the work plan of the network.", "en")]
    [InlineData("Xochimilco", "es")]
    public void The_language_is_told_by_the_commonest_words(string text, string language) =>
        Assert.Equal(language, TextLanguage.Of(text));

    [Fact]
    public void Likeness_grows_with_what_is_shared_and_rare_words_weigh_more()
    {
        var words = new Dictionary<string, double>
        {
            ["raro"] = Likeness.Weight(2, 100_000),
            ["comun"] = Likeness.Weight(30_000, 100_000),
        };
        Assert.Equal(1, Likeness.Of(words, ["raro", "comun"]), 6);
        Assert.True(Likeness.Of(words, ["raro"]) > Likeness.Of(words, ["comun"]));
        Assert.True(Likeness.Of(words, ["raro"]) > Likeness.Of(words, ["raro", "x", "y", "z"]));
        Assert.Equal(0, Likeness.Of(words, ["x"]));
    }
}
