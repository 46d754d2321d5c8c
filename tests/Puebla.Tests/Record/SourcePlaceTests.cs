using Puebla.Record.Sources;

namespace Puebla.Tests.Record;

public sealed class SourcePlaceTests
{
    private static readonly PlacedParagraph[] Paragraphs =
    [
        new("1", 3, null),
        new("1.e", 5, null),
        new("7.u", 9, null),
        new("r.1", 12, null),
        new("18", 20, null),
        new("18.5", 22, "Párrafo 5"),
        new("18.8", 24, "Párrafos del 8 al 11"),
        new("18.9", 26, "Párrafos del 8 al 11"),
        new("27.8", 30, "Decisión 8"),
    ];

    [Theory]
    [InlineData("¶1.e", "1.e")]
    [InlineData("¶7.u.i", "7.u")]
    [InlineData("¶99", null)]
    [InlineData("R1", "r.1")]
    [InlineData("18", "18")]
    [InlineData("18.b", "18.8")]
    [InlineData("18.c", "18")]
    [InlineData("27.D8", "27.8")]
    [InlineData("l.4-10", "1.e")]
    [InlineData("header", null)]
    public void A_place_is_the_paragraph_or_the_nearest_above_it(string place, string? path) =>
        Assert.Equal(path, SourcePlace.PathOf(place, Paragraphs));
}
