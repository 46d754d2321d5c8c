using Puebla.Record.Review.Rules;

namespace Puebla.Tests.Record.Review;

/// <summary>How much of a text one page of a quick pass shows.</summary>
public sealed class StretchTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1, 5000)]
    [InlineData(1, 5000, 10)]
    [InlineData(2, 900, 900, 1)]
    [InlineData(1, 900, 901)]
    [InlineData(8, 1, 1, 1, 1, 1, 1, 1, 1, 1)]
    public void It_is_at_most_eight_short_ones_and_at_least_one(int shown, params int[] lengths) =>
        Assert.Equal(shown, Stretch.Of(lengths));

    [Fact]
    public void A_text_is_passed_through_whole_whatever_its_paragraphs_are()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var left = Enumerable.Range(0, random.Next(60)).Select(_ => random.Next(4000)).ToList();
            while (left.Count > 0)
            {
                var taken = Stretch.Of(left);
                Assert.InRange(taken, 1, 8);
                left.RemoveRange(0, taken);
            }
        }
    }
}
