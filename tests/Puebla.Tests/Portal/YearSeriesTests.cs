using Puebla.Portal.Figures;
using Puebla.Record.Contracts;

namespace Puebla.Tests.Portal;

public sealed class YearSeriesTests
{
    [Fact]
    public void A_year_without_paragraphs_stands_with_nothing() =>
        Assert.Equal(
            [("2014", 3L), ("2015", 0L), ("2016", 0L), ("2017", 46L)],
            YearSeries
                .Of(Counts(new(2014, 3), new(2017, 46)))
                .Select(point => (point.Label, point.Value))
        );

    [Fact]
    public void Nothing_held_is_no_series() => Assert.Empty(YearSeries.Of(Counts()));

    private static RecordFigures Counts(params YearCount[] years) =>
        new(1, years.Sum(year => year.Paragraphs), years, []);
}
