using Puebla.Record.Addresses;

namespace Puebla.Tests.Record;

public sealed class PathTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("1.e", "1.e")]
    [InlineData("7.p.ii", "7.p.ii")]
    [InlineData("I.2", "i.2")]
    [InlineData("2.c.•2", "2.c.b2")]
    [InlineData("•", "b")]
    [InlineData("18.+", "18.z")]
    [InlineData("18.+2", "18.z2")]
    [InlineData("p1", "p1")]
    [InlineData("Ñ.1", "n.1")]
    [InlineData("a/b", "a-b")]
    [InlineData("", "p")]
    public void A_cited_path_reads_the_same_in_its_address(string cited, string address) =>
        Assert.Equal(address, PathSegments.Of(cited));

    [Fact]
    public void A_second_section_that_counts_anew_carries_its_letter()
    {
        var paths = PathAssigner.Assign([
            ("1", "CONCLUSIONES"),
            ("2", "CONCLUSIONES"),
            ("1", "RECOMENDACIONES"),
            ("1.a", "RECOMENDACIONES"),
        ]);
        Assert.Equal(["1", "2", "r.1", "r.1.a"], paths);
    }

    [Fact]
    public void A_second_section_that_counts_on_carries_none()
    {
        Assert.Equal(
            ["1", "2"],
            PathAssigner.Assign([("1", "CONCLUSIONES"), ("2", "RECOMENDACIONES")])
        );
    }

    [Fact]
    public void Sections_of_one_letter_are_told_apart()
    {
        var paths = PathAssigner.Assign([
            ("1", "A"),
            ("1", "Recomendaciones"),
            ("1", "Resoluciones"),
        ]);
        Assert.Equal(["1", "r.1", "r2.1"], paths);
    }

    [Fact]
    public void No_two_paragraphs_share_an_address()
    {
        Assert.Equal(
            ["1", "1-2", "a", "a-2"],
            PathAssigner.Assign([("1", null), ("1", null), ("a", null), ("A", null)])
        );
    }

    [Theory]
    [InlineData("grcm", "2021-12-01", null, "grcm-2021-12-01")]
    [InlineData("vice-ministers", "1996-03-13", null, "crm-1996-03-13")]
    [InlineData(
        "working-group-irregular-migration",
        "2020-09-28",
        null,
        "wg-irregular-migration-2020-09-28"
    )]
    [InlineData(null, null, "Manual de los años", "manual-de-los-anos")]
    [InlineData(null, null, null, "report")]
    public void A_key_names_the_body_and_the_day_or_else_the_title(
        string? body,
        string? day,
        string? title,
        string key
    ) =>
        Assert.Equal(
            key,
            InstrumentKeys.Of(
                body,
                day is null
                    ? null
                    : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
                title,
                "report"
            )
        );
}
