using Puebla.Conference.Contracts;
using Puebla.Record.Contracts;
using Puebla.Ui.Components;
using Puebla.Ui.Forms;

namespace Puebla.Portal.Figures;

/// <summary>Gathers the two kinds of figures, which are never mixed: what the Conference published, and what Puebla counts.</summary>
internal sealed class FiguresReader(IConference conference, IRecordFigures records)
{
    public async Task<FiguresView> Read(CancellationToken stop)
    {
        var facts = await conference.Facts(stop);
        var counts = await records.Count(stop);
        return new(
            [.. facts.Figures.Where(figure => figure.Qualifier == FigureQualifier.Exact)],
            facts.Figures.FirstOrDefault(figure => figure.Qualifier == FigureQualifier.Total),
            [
                .. facts.Figures.Where(figure =>
                    figure.Qualifier is FigureQualifier.Around or FigureQualifier.MoreThan
                ),
            ],
            counts,
            YearSeries.Of(counts),
            [
                .. counts.ByBody.Select(body => new FigurePoint(
                    NameOf(body.Body, facts),
                    body.Paragraphs,
                    CountedSearches.OfBody(body.Body)
                )),
            ]
        );
    }

    private static string NameOf(string code, ConferenceFacts facts) =>
        facts.Body(code)?.Name.Here ?? code;
}

/// <summary>What the page of figures shows.</summary>
/// <param name="Kinds">Published counts of one kind of activity each.</param>
/// <param name="Total">Their published sum.</param>
/// <param name="Rounded">Figures that the source gives in round numbers.</param>
/// <param name="Counts">What Puebla counts.</param>
/// <param name="ByYear">The same by year.</param>
/// <param name="ByBody">The same by body.</param>
internal sealed record FiguresView(
    IReadOnlyList<PublishedFigure> Kinds,
    PublishedFigure? Total,
    IReadOnlyList<PublishedFigure> Rounded,
    RecordFigures Counts,
    IReadOnlyList<FigurePoint> ByYear,
    IReadOnlyList<FigurePoint> ByBody
);
