using System.Globalization;
using Puebla.Outcomes;
using Puebla.Record.Data;
using Puebla.Record.Import;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Search.Indexing;

/// <summary>The values by which a paragraph is found.</summary>
internal static class EntryFacets
{
    /// <summary>The value of a text without body or year, so that the counts of all values add up to the hits; it stands after every year.</summary>
    public const string Undocumented = "-";

    public static List<(FacetDimension Dimension, string Value)> Of(
        Instrument instrument,
        string language,
        NewParagraph paragraph,
        IReadOnlyList<WordSpan> words,
        Vocabulary vocabulary
    )
    {
        var facets = new List<(FacetDimension, string)>
        {
            (FacetDimension.Language, language),
            (FacetDimension.Standing, instrument.IsSample ? Standings.Sample : Standings.Adopted),
            (FacetDimension.Body, instrument.Body ?? Undocumented),
            (
                FacetDimension.Year,
                instrument.Start?.Year.ToString(CultureInfo.InvariantCulture) ?? Undocumented
            ),
        };
        var named = Mentions.In(paragraph.Provision.Text);
        facets.AddRange(named.Countries.Select(code => (FacetDimension.Country, code)));
        facets.AddRange(named.Organizations.Select(code => (FacetDimension.Organization, code)));
        facets.AddRange(vocabulary.SubjectsIn(words).Select(key => (FacetDimension.Subject, key)));
        facets.AddRange(
            paragraph
                .Provision.Meaning.Acts.Select(ActKind.Of)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Select(act => (FacetDimension.Act, act))
        );
        return facets;
    }
}
