using Puebla.Conference.Contracts;
using Puebla.Kernel;

namespace Puebla.Conference.Data.Rows;

internal sealed class FigureRow : RegisterRow
{
    public required LocalizedText Name { get; init; }

    public required int Figure { get; init; }

    public required FigureQualifier Qualifier { get; init; }

    public required PartialDate AsOf { get; init; }

    public PublishedFigure ToFact() =>
        new()
        {
            Key = Key,
            Name = Name,
            Figure = Figure,
            Qualifier = Qualifier,
            AsOf = AsOf,
            Outside = Outside,
            Note = Note,
            Sources = Sources,
        };
}

internal sealed class FigureConfiguration() : RegisterConfiguration<FigureRow>("published_figure");
