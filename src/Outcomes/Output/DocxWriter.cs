using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Puebla.Outcomes.Output;

/// <summary>
/// Writes a document for Word in the Conference's own form: title block, sections as headings, provisions with their labels.
/// Labels are text, so that nobody's word processor ever counts them anew; headings are styles and the language is set, so that
/// readers of screens and the PDF made from it find their way. The same text gives the same bytes, so that an export can be compared.
/// </summary>
public static class DocxWriter
{
    /// <summary>Writes it to a stream, which stays open and must allow seeking.</summary>
    public static void Write(OutcomeText text, Stream output)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(output);
        DocxPackage.Write(
            text.Title,
            text.Language,
            [.. Opening(text), .. Provisions(text)],
            output
        );
    }

    private static IEnumerable<Paragraph> Opening(OutcomeText text)
    {
        if (text.Notice is { } notice)
            yield return Styled(DocxStyles.Notice, notice);
        foreach (var line in text.Opening.Count > 0 ? text.Opening : [text.Title])
            yield return Styled(IsTitle(line, text) ? DocxStyles.Title : DocxStyles.Opening, line);
    }

    private static IEnumerable<Paragraph> Provisions(OutcomeText text)
    {
        string? section = null;
        string? heading = null;
        foreach (var provision in text.Provisions)
        {
            if (provision.Section != section && provision.Section is { } newSection)
                yield return Styled(DocxStyles.Section, newSection);
            if (provision.Heading != heading && provision.Heading is { } newHeading)
                yield return Styled(DocxStyles.Heading, newHeading);
            (section, heading) = (provision.Section, provision.Heading);
            yield return Item(provision);
        }
    }

    private static Paragraph Item(Provision provision)
    {
        var paragraph = new Paragraph(
            new ParagraphProperties(
                new ParagraphStyleId { Val = DocxStyles.Level(provision.Level) }
            )
        );
        if (PrintedLabel.Of(provision) is { } label)
            paragraph.Append(Words(label), new Run(new TabChar()));
        paragraph.Append(Words(provision.Text));
        return paragraph;
    }

    /// <summary>The title block says in capitals what the title says in sentence case.</summary>
    private static bool IsTitle(string line, OutcomeText text) =>
        string.Equals(line, text.Title, StringComparison.OrdinalIgnoreCase);

    private static Paragraph Styled(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Words(text));

    private static Run Words(string text) =>
        new(new Text(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
}
