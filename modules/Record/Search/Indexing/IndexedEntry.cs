using Puebla.Record.Data;
using Puebla.Record.Import;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Search.Indexing;

/// <summary>A paragraph as it goes into the index. A title, a section or a heading is indexed once, with the paragraph at which it begins.</summary>
internal sealed record IndexedEntry(
    long ProvisionId,
    string Heading,
    string OtherHeading,
    string Body,
    string HeadingNames,
    string Names,
    List<(FacetDimension Dimension, string Value)> Facets
)
{
    // PostgreSQL refuses a vector above 1 MiB; a paragraph longer than this is found by its first words only.
    private const int LongestIndexed = 200_000;

    public static List<IndexedEntry> Of(
        Instrument instrument,
        NewText text,
        long[] ids,
        Vocabulary vocabulary,
        bool byOtherTitle
    )
    {
        var (title, otherTitle) = Titles(instrument, text.Language, byOtherTitle);
        var entries = new List<IndexedEntry>();
        Outcomes.Provision? before = null;
        foreach (var (i, paragraph) in text.Paragraphs.Index())
        {
            var provision = paragraph.Provision;
            if (paragraph.Indexed)
            {
                string?[] headings =
                [
                    i == 0 ? title : null,
                    provision.Section == before?.Section ? null : provision.Section,
                    provision.Heading == before?.Heading ? null : provision.Heading,
                ];
                entries.Add(
                    Of(
                        ids[i],
                        instrument,
                        text.Language,
                        paragraph,
                        string.Join(' ', headings.OfType<string>()),
                        i == 0 ? otherTitle ?? "" : "",
                        vocabulary
                    )
                );
            }
            before = provision;
        }
        return entries;
    }

    private static (string? Own, string? Other) Titles(
        Instrument instrument,
        string language,
        bool byOtherTitle
    )
    {
        var (own, other) =
            language == "en"
                ? (instrument.TitleEnglish, instrument.TitleSpanish)
                : (instrument.TitleSpanish, instrument.TitleEnglish);
        return (own, byOtherTitle ? other : null);
    }

    private static IndexedEntry Of(
        long id,
        Instrument instrument,
        string language,
        NewParagraph paragraph,
        string headings,
        string otherTitle,
        Vocabulary vocabulary
    )
    {
        var text = Storable.Of(paragraph.Provision.Text);
        var body = text.Length <= LongestIndexed ? text : text[..LongestIndexed];
        var heading = Storable.Of(headings);
        var above = otherTitle.Length == 0 ? heading : $"{heading} {Storable.Of(otherTitle)}";
        var words = WordSpan.Cut(Folding.Fold(body));
        return new(
            id,
            Folding.FoldFor(language, heading),
            Folding.FoldFor(language == "en" ? "es" : "en", Storable.Of(otherTitle)),
            Folding.FoldFor(language, body),
            string.Join(' ', vocabulary.TokensIn(WordSpan.Cut(Folding.Fold(above)))),
            string.Join(' ', vocabulary.TokensIn(words)),
            EntryFacets.Of(instrument, language, paragraph, words, vocabulary)
        );
    }
}
