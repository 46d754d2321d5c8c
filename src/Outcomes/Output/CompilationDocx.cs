using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Puebla.Outcomes.Output;

/// <summary>Writes a compilation for Word: each text a heading, each passage with its citation and address, its language marked. The same compilation gives the same bytes.</summary>
public static class CompilationDocx
{
    private const string MainContent =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>Writes it to a stream, which stays open and must allow seeking.</summary>
    public static void Write(CompilationText text, Stream output)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(output);
        using var package = new MemoryStream();
        Fill(package, text);
        SteadyZip.Copy(package, output);
    }

    private static void Fill(Stream package, CompilationText text)
    {
        using var file = WordprocessingDocument.Create(
            package,
            WordprocessingDocumentType.Document
        );
        DocxProperties.Write(file, text.Title, text.Language);
        var main = file.AddNewPart<MainDocumentPart>(MainContent, "rId1");
        main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = DocxStyles.For(text.Language);
        main.Document = new Document(
            new Body([.. Opening(text), .. text.Sections.SelectMany(Section), DocxStyles.Page()])
        );
    }

    private static IEnumerable<Paragraph> Opening(CompilationText text)
    {
        if (text.Notice is { } notice)
            yield return Styled(DocxStyles.Notice, notice);
        yield return Styled(DocxStyles.Title, text.Title, text.TitleLanguage);
        if (text.Note is { } note)
            yield return Styled(DocxStyles.Normal, note);
    }

    private static IEnumerable<Paragraph> Section(CompilationSection section)
    {
        yield return Styled(DocxStyles.Section, section.Heading, section.Language);
        yield return Styled(DocxStyles.Source, section.About);
        foreach (var quotation in section.Quotations)
        {
            var words = quotation.Label is { } label ? $"{label} {quotation.Text}" : quotation.Text;
            yield return Styled(DocxStyles.Quote, words, quotation.Language);
            yield return Styled(DocxStyles.Source, $"{quotation.Cited}. {quotation.Address}");
            if (quotation.Note is { } note)
                yield return Styled(DocxStyles.Remark, note);
        }
    }

    private static Paragraph Styled(string style, string text, string? language = null)
    {
        var paragraph = new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = style })
        );
        foreach (var (place, line) in text.Split('\n').Index())
        {
            var run = new Run();
            if (language is not null)
                run.Append(
                    new RunProperties(new Languages { Val = DocxStyles.LanguageOf(language) })
                );
            if (place > 0)
                run.Append(new Break());
            run.Append(
                new Text(XmlText.Clean(line)) { Space = SpaceProcessingModeValues.Preserve }
            );
            paragraph.Append(run);
        }
        return paragraph;
    }
}
