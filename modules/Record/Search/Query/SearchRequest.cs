using System.Collections.Immutable;
using Puebla.Record.Data;

namespace Puebla.Record.Search.Query;

/// <summary>What a reader looks for.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Filters">One value for a dimension.</param>
/// <param name="Order">Of the hits.</param>
/// <param name="Page">Counts from 1.</param>
internal sealed record SearchRequest(
    string Text,
    ImmutableSortedDictionary<FacetDimension, string> Filters,
    HitOrder Order = HitOrder.Relevance,
    int Page = 1
)
{
    public const int PageSize = 20;

    /// <summary>Longer texts are cut: nobody types them.</summary>
    public const int LongestText = 300;

    /// <summary>The same without a filter, or with another; from the first page.</summary>
    public SearchRequest With(FacetDimension dimension, string? value) =>
        this with
        {
            Filters = value is null ? Filters.Remove(dimension) : Filters.SetItem(dimension, value),
            Page = 1,
        };
}

/// <summary>The order of hits.</summary>
internal enum HitOrder
{
    Relevance,
    Date,
}
