using FsCheck;
using FsCheck.Fluent;
using Puebla.Record.Dossiers.Rules;

namespace Puebla.Tests.Record.Dossiers;

/// <summary>What of a paragraph is quoted.</summary>
public sealed class QuotedPartTests
{
    private const string Text = "Solicitar a la Secretaría un informe anual, y publicarlo.";

    [Theory]
    [InlineData("un informe anual", "[…] un informe anual […]")]
    [InlineData("Solicitar a la Secretaría", "Solicitar a la Secretaría […]")]
    [InlineData("y publicarlo.", "[…] y publicarlo.")]
    [InlineData("Solicitar […] un informe", "Solicitar […] un informe […]")]
    [InlineData("[...] a la Secretaría [...] publicarlo.", "[…] a la Secretaría […] publicarlo.")]
    [InlineData("  un \n informe  ", "[…] un informe […]")]
    public void A_part_is_quoted_with_what_is_left_out_marked(string typed, string quoted) =>
        Assert.Equal(quoted, QuotedPart.Of(Text, QuotedPart.Find(typed, Text)!));

    [Theory]
    [InlineData("")]
    [InlineData("[…]")]
    [InlineData("Solicitar a la Secretaría   un informe anual, y publicarlo.")]
    public void Nothing_chosen_or_all_of_it_is_the_whole(string typed)
    {
        Assert.Empty(QuotedPart.Find(typed, Text)!);
        Assert.Equal(Text, QuotedPart.Of(Text, []));
    }

    [Theory]
    [InlineData("un informe mensual")]
    [InlineData("y publicarlo. […] Solicitar")]
    [InlineData("UN INFORME")]
    public void Words_that_are_not_the_paragraphs_or_not_in_its_order_are_none(string typed) =>
        Assert.Null(QuotedPart.Find(typed, Text));

    [Theory]
    [InlineData(0, 900)]
    [InlineData(9, 3)]
    [InlineData(-1, 3)]
    public void Places_that_no_longer_fit_give_the_whole(int from, int to) =>
        Assert.Equal(Text, QuotedPart.Of(Text, [from, to]));

    [Fact]
    public void Any_stretch_of_words_is_found_and_given_back()
    {
        var words = Text.Split(' ');
        Prop.ForAll(
                Arb.From(Gen.Choose(0, words.Length - 1).Two()),
                pair =>
                {
                    var (from, to) = (
                        Math.Min(pair.Item1, pair.Item2),
                        Math.Max(pair.Item1, pair.Item2)
                    );
                    var typed = string.Join(' ', words[from..(to + 1)]);
                    var found = QuotedPart.Find(typed, Text);
                    return found is not null
                        && QuotedPart.Of(Text, found).Contains(typed, StringComparison.Ordinal);
                }
            )
            .QuickCheckThrowOnFailure();
    }
}
