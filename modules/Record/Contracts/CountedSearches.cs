using System.Collections.Immutable;
using System.Globalization;
using Puebla.Record.Data;
using Puebla.Record.Search.Indexing;
using Puebla.Record.Search.Query;

namespace Puebla.Record.Contracts;

/// <summary>Addresses of the searches that find what <see cref="IRecordFigures" /> counts, without samples, in the language of the running request.</summary>
public static class CountedSearches
{
    /// <summary>Everything that is counted.</summary>
    public static string All => SearchAddress.Of(Adopted);

    private static SearchRequest Adopted { get; } =
        new(
            "",
            ImmutableSortedDictionary<FacetDimension, string>.Empty.Add(
                FacetDimension.Standing,
                Standings.Adopted
            )
        );

    /// <summary>The paragraphs of a year.</summary>
    public static string OfYear(int year) =>
        SearchAddress.Of(
            Adopted.With(FacetDimension.Year, year.ToString(CultureInfo.InvariantCulture))
        );

    /// <summary>The paragraphs of a body.</summary>
    /// <param name="body">Its code.</param>
    public static string OfBody(string body) =>
        SearchAddress.Of(Adopted.With(FacetDimension.Body, body));
}
