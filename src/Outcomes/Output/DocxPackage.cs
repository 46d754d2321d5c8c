using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Puebla.Outcomes.Output;

/// <summary>The file around the content of a document for Word. Names and identifiers are our own: those the library makes up differ each time.</summary>
internal static class DocxPackage
{
    private const string MainContent =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>Writes it to a stream, which stays open and must allow seeking.</summary>
    public static void Write(
        string title,
        string language,
        IEnumerable<OpenXmlElement> content,
        Stream output
    )
    {
        using var package = new MemoryStream();
        Fill(package, title, language, content);
        SteadyZip.Copy(package, output);
    }

    /// <summary>A paragraph of a style; a line break where the text has one.</summary>
    public static Paragraph Styled(string style, string text, string? language = null)
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

    private static void Fill(
        Stream package,
        string title,
        string language,
        IEnumerable<OpenXmlElement> content
    )
    {
        using var file = WordprocessingDocument.Create(
            package,
            WordprocessingDocumentType.Document
        );
        DocxProperties.Write(file, title, language);
        var main = file.AddNewPart<MainDocumentPart>(MainContent, "rId1");
        main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = DocxStyles.For(language);
        main.Document = new Document(new Body([.. content, DocxStyles.Page()]));
    }
}
