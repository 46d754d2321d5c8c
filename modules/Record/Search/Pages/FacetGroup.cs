using Puebla.Record.Data;
using Puebla.Record.Search.Query;
using Puebla.Record.Search.Results;

namespace Puebla.Record.Search.Pages;

/// <summary>The values of one dimension as the panel shows them.</summary>
/// <param name="Title">The dimension.</param>
/// <param name="Choices">Its values, those with most hits first.</param>
/// <param name="Open">True where one of them is chosen.</param>
public sealed record FacetGroup(string Title, IReadOnlyList<FacetChoice> Choices, bool Open)
{
    private const int Shown = 12;

    internal static IReadOnlyList<FacetGroup> Of(
        SearchAnswer answer,
        FacetLabels labels,
        int exactUpTo
    ) =>
        [
            .. SearchAddress
                .Dimensions.Where(answer.Facets.ContainsKey)
                .Select(dimension => Of(dimension, answer, labels, exactUpTo)),
        ];

    private static FacetGroup Of(
        FacetDimension dimension,
        SearchAnswer answer,
        FacetLabels labels,
        int exactUpTo
    )
    {
        var chosen = answer.Request.Filters.GetValueOrDefault(dimension);
        // Chosen with others of its kind makes no sense of one-valued things: only the chosen one is shown, to be taken back.
        var counts = answer
            .Facets[dimension]
            .Where(count => chosen is null || count.Value == chosen);
        var limit = dimension == FacetDimension.Year ? int.MaxValue : Shown;
        var choices = counts
            .Take(limit)
            .Select(count => new FacetChoice(
                labels.Value(dimension, count.Value),
                SearchAddress.Of(
                    answer.Request.With(dimension, count.Value == chosen ? null : count.Value)
                ),
                Math.Min(count.Count, exactUpTo),
                count.Count > exactUpTo,
                count.Value == chosen
            ));
        return new(labels.Dimension(dimension), [.. choices], chosen is not null);
    }
}

/// <summary>A value to filter by.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Address">The search with it, or without it where it is chosen.</param>
/// <param name="Count">How many hits have it.</param>
/// <param name="MoreThan">True where there are more than the count says.</param>
/// <param name="Chosen">True where it is on.</param>
public sealed record FacetChoice(
    string Label,
    string Address,
    int Count,
    bool MoreThan,
    bool Chosen
);
