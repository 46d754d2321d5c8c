using System.Globalization;
using Puebla.Record.Contracts;
using Puebla.Ui.Components;

namespace Puebla.Portal.Figures;

/// <summary>Counts by year as a series without gaps: a year of which nothing is held stands with 0.</summary>
internal static class YearSeries
{
    public static IReadOnlyList<FigurePoint> Of(RecordFigures counts)
    {
        if (counts.ByYear.Count == 0)
        {
            return [];
        }

        var held = counts.ByYear.ToDictionary(year => year.Year, year => year.Paragraphs);
        var first = held.Keys.Min();
        return
        [
            .. Enumerable
                .Range(first, held.Keys.Max() - first + 1)
                .Select(year => Point(year, held.GetValueOrDefault(year))),
        ];
    }

    private static FigurePoint Point(int year, int paragraphs) =>
        new(
            year.ToString(CultureInfo.InvariantCulture),
            paragraphs,
            paragraphs == 0 ? null : CountedSearches.OfYear(year)
        );
}
