using DocumentFormat.OpenXml.Wordprocessing;

namespace Puebla.Outcomes.Output;

/// <summary>Writes a compilation for Word: each text a heading, each passage with its citation and address, its language marked. The same compilation gives the same bytes.</summary>
public static class CompilationDocx
{
    /// <summary>Writes it to a stream, which stays open and must allow seeking.</summary>
    public static void Write(CompilationText text, Stream output)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(output);
        DocxPackage.Write(
            text.Title,
            text.Language,
            [.. Opening(text), .. text.Sections.SelectMany(Section)],
            output
        );
    }

    private static IEnumerable<Paragraph> Opening(CompilationText text)
    {
        if (text.Notice is { } notice)
            yield return DocxPackage.Styled(DocxStyles.Notice, notice);
        yield return DocxPackage.Styled(DocxStyles.Title, text.Title, text.TitleLanguage);
        if (text.Note is { } note)
            yield return DocxPackage.Styled(DocxStyles.Normal, note);
    }

    private static IEnumerable<Paragraph> Section(CompilationSection section)
    {
        yield return DocxPackage.Styled(DocxStyles.Section, section.Heading, section.Language);
        yield return DocxPackage.Styled(DocxStyles.Source, section.About);
        foreach (var quotation in section.Quotations)
        {
            var words = quotation.Label is { } label ? $"{label} {quotation.Text}" : quotation.Text;
            yield return DocxPackage.Styled(DocxStyles.Quote, words, quotation.Language);
            yield return DocxPackage.Styled(
                DocxStyles.Source,
                $"{quotation.Cited}. {quotation.Address}"
            );
            if (quotation.Note is { } note)
                yield return DocxPackage.Styled(DocxStyles.Remark, note);
        }
    }
}
