using Microsoft.Extensions.Localization;
using Puebla.Record.Data;
using Puebla.Record.Read;
using Puebla.Record.Search.Indexing;

namespace Puebla.Record.Search.Pages;

/// <summary>What filters are called in the reader's language.</summary>
internal sealed class FacetLabels(RecordNames names, IStringLocalizer<Texts> words)
{
    public string Dimension(FacetDimension dimension) => words["Facet." + dimension];

    public string Value(FacetDimension dimension, string value) =>
        dimension switch
        {
            FacetDimension.Body or FacetDimension.Year when value == EntryFacets.Undocumented =>
                words["Facet.Undocumented"],
            FacetDimension.Body => names.Body(value),
            FacetDimension.Country => names.Country(value),
            FacetDimension.Subject => names.Subject(value),
            FacetDimension.Act => words["Act." + value] is { ResourceNotFound: false } act
                ? act
                : value,
            FacetDimension.Language => words["Language." + value]
                is { ResourceNotFound: false } language
                ? language
                : value,
            FacetDimension.Standing => words["Standing." + value],
            FacetDimension.State => words["InState." + value] is { ResourceNotFound: false } state
                ? state
                : value,
            FacetDimension.Kind => names.Kind(value),
            _ => value,
        };
}
