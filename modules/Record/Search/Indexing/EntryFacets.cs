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
            (FacetDimension.Standing, Standings.Of(instrument)),
            (
                FacetDimension.Year,
                instrument.Start?.Year.ToString(CultureInfo.InvariantCulture) ?? Undocumented
            ),
        };
        facets.AddRange(
            BodiesOf(instrument)
                .DefaultIfEmpty(Undocumented)
                .Select(body => (FacetDimension.Body, body))
        );
        if (instrument.State == InstrumentState.Kept)
        {
            facets.Add((FacetDimension.Kind, instrument.Kind));
        }
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

    private static IEnumerable<string> BodiesOf(Instrument instrument) =>
        (instrument.Body is { } body ? [body] : (string[])[])
            .Concat(instrument.OtherBodies)
            .Distinct(StringComparer.Ordinal);
}
