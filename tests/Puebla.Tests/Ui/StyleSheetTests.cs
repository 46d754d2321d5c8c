using System.Text;

namespace Puebla.Tests.Ui;

public sealed class StyleSheetTests
{
    public static TheoryData<string, string> Words =>
        new()
        {
            { "ink", "paper" },
            { "ink", "card" },
            { "ink", "wash" },
            { "ink", "mark" },
            { "ink", "ochre-wash" },
            { "ink", "brick-wash" },
            { "soft", "paper" },
            { "soft", "card" },
            { "soft", "wash" },
            { "soft", "ochre-wash" },
            { "cobalt", "paper" },
            { "cobalt", "card" },
            { "cobalt", "wash" },
            { "cobalt", "ochre-wash" },
            { "cobalt", "brick-wash" },
            { "on-cobalt", "cobalt" },
            { "paper", "ink" },
            { "ochre-ink", "ochre-wash" },
            { "brick", "paper" },
            { "brick", "card" },
            { "brick", "wash" },
            { "brick", "brick-wash" },
            { "leaf", "leaf-wash" },
        };

    [Fact]
    public void The_sheet_stays_under_30_kilobytes() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(StyleSheet.Text), 1, 30_000);

    [Theory, MemberData(nameof(Words))]
    public void Words_read_well_in_both_schemes(string words, string ground)
    {
        Assert.InRange(
            StyleSheet.Contrast(StyleSheet.Light[words], StyleSheet.Light[ground]),
            4.5,
            21
        );
        Assert.InRange(
            StyleSheet.Contrast(StyleSheet.Dark[words], StyleSheet.Dark[ground]),
            4.5,
            21
        );
    }

    [Theory]
    [InlineData("edge", "paper")]
    [InlineData("edge", "card")]
    [InlineData("ochre", "paper")]
    public void Edges_and_the_focus_are_seen_in_both_schemes(string edge, string ground)
    {
        Assert.InRange(
            StyleSheet.Contrast(StyleSheet.Light[edge], StyleSheet.Light[ground]),
            3,
            21
        );
        Assert.InRange(StyleSheet.Contrast(StyleSheet.Dark[edge], StyleSheet.Dark[ground]), 3, 21);
    }

    [Fact]
    public void The_measure_is_that_of_WCAG()
    {
        Assert.Equal(21, StyleSheet.Contrast("#000", "#fff"), 3);
        Assert.Equal(4.54, StyleSheet.Contrast("#767676", "#ffffff"), 2);
    }

    [Theory]
    [InlineData("prefers-color-scheme: dark")]
    [InlineData("prefers-reduced-motion")]
    [InlineData("forced-colors: active")]
    [InlineData("@media print")]
    [InlineData(":focus-visible")]
    public void The_sheet_minds(string feature) =>
        Assert.Contains(feature, StyleSheet.Text, StringComparison.Ordinal);
}
