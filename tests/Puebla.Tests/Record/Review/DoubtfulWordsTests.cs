using Puebla.Record.Review.Rules;

namespace Puebla.Tests.Record.Review;

/// <summary>Where the words stand of which recognition was not sure.</summary>
public sealed class DoubtfulWordsTests
{
    [Theory]
    [InlineData("Aprobar el p1an.", "Aprobar el [p1an.]", "p1an.")]
    [InlineData("desde el mes de mayo", "desde el mes [de] mayo", "de")]
    [InlineData("de uno, de dos", "[de] uno, [de] dos", "de", "de")]
    [InlineData("(p1an) nuevo", "([p1an]) nuevo", "p1an")]
    [InlineData("Aprobar el plan.", "Aprobar el plan.", "ausente", "")]
    [InlineData("", "", "plan")]
    public void Each_is_found_after_the_one_before_it(
        string line,
        string marked,
        params string[] words
    ) =>
        Assert.Equal(
            marked,
            string.Concat(
                DoubtfulWords.Cut(line, words).Select(p => p.IsDoubtful ? $"[{p.Text}]" : p.Text)
            )
        );

    [Fact]
    public void No_character_is_lost_whatever_the_words_are()
    {
        var random = new Random(11);
        string Some(int most) =>
            new([.. Enumerable.Range(0, random.Next(most)).Select(_ => "ab c"[random.Next(4)])]);
        for (var round = 0; round < 500; round++)
        {
            var line = Some(40);
            Assert.Equal(
                line,
                string.Concat(
                    DoubtfulWords.Cut(line, [Some(4), Some(4), Some(4)]).Select(p => p.Text)
                )
            );
        }
    }
}
