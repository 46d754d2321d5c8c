using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Puebla.Record.Data;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Search.Query;

/// <summary>A search as an address, in the language of the running request, and back.</summary>
internal static class SearchAddress
{
    private const string ByDate = "date";

    private static readonly (FacetDimension Dimension, string Name)[] Names =
    [
        (FacetDimension.Body, "organo"),
        (FacetDimension.Year, "anio"),
        (FacetDimension.Country, "pais"),
        (FacetDimension.Organization, "organizacion"),
        (FacetDimension.Subject, "tema"),
        (FacetDimension.Act, "acto"),
        (FacetDimension.Language, "idioma"),
        (FacetDimension.Standing, "condicion"),
        (FacetDimension.State, "estado"),
        (FacetDimension.Kind, "clase"),
    ];

    /// <summary>The dimensions in the order in which they are offered.</summary>
    public static IEnumerable<FacetDimension> Dimensions => Names.Select(name => name.Dimension);

    /// <summary>What the address asks for; nonsense in it is ignored.</summary>
    public static SearchRequest Read(IQueryCollection query)
    {
        var filters = ImmutableSortedDictionary<FacetDimension, string>.Empty;
        foreach (var (dimension, name) in Names)
        {
            if (query[QueryNames.Here(name)] is [{ Length: > 0 and <= 100 } value, ..])
            {
                filters = filters.Add(dimension, value);
            }
        }
        var text = query["q"].ToString().Trim();
        var page = int.TryParse(
            query[QueryNames.Here("pagina")],
            CultureInfo.InvariantCulture,
            out var asked
        )
            ? Math.Clamp(asked, 1, 500)
            : 1;
        return new(
            text.Length <= SearchRequest.LongestText ? text : text[..SearchRequest.LongestText],
            filters,
            query[QueryNames.Here("orden")] == ByDate ? HitOrder.Date : HitOrder.Relevance,
            page
        );
    }

    /// <summary>The address of a search.</summary>
    public static string Of(SearchRequest request) => SitePlaces.Search.Here + QueryOf(request);

    /// <summary>Its query alone, with the question mark.</summary>
    public static string QueryOf(SearchRequest request) =>
        QueryString.Create(Pairs(request, withText: true)).ToString();

    /// <summary>What a new search from the same page keeps.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Kept(SearchRequest request) =>
        [
            .. Pairs(request with { Page = 1 }, withText: false)
                .Select(pair => KeyValuePair.Create(pair.Key, pair.Value!)),
        ];

    private static IEnumerable<KeyValuePair<string, string?>> Pairs(
        SearchRequest request,
        bool withText
    )
    {
        if (withText && request.Text.Length > 0)
        {
            yield return new("q", request.Text);
        }
        foreach (var (dimension, name) in Names)
        {
            if (request.Filters.TryGetValue(dimension, out var value))
            {
                yield return new(QueryNames.Here(name), value);
            }
        }
        if (request.Order == HitOrder.Date)
        {
            yield return new(QueryNames.Here("orden"), ByDate);
        }
        if (request.Page > 1)
        {
            yield return new(
                QueryNames.Here("pagina"),
                request.Page.ToString(CultureInfo.InvariantCulture)
            );
        }
    }
}
