using Puebla.Outcomes.Sources.Docx;

namespace Puebla.Outcomes.Sources.Office;

/// <summary>Files of the OpenDocument standard: texts, spreadsheets, slides.</summary>
internal static class OpenDocument
{
    private static readonly string[] Paragraphs = ["p", "h"];

    /// <summary>Which of the three, by what stands in the body of its content.</summary>
    public static SourceFormat FormatOf(Package package)
    {
        using var xml = package.Read("content.xml")!;
        xml.ToRoot();
        var format = SourceFormat.OpenText;
        xml.Children(() =>
        {
            if (xml.LocalName == "body")
            {
                xml.Children(() =>
                    format = xml.LocalName switch
                    {
                        "spreadsheet" => SourceFormat.OpenSheet,
                        "presentation" or "drawing" => SourceFormat.OpenSlides,
                        _ => format,
                    }
                );
            }
        });
        return format;
    }

    /// <summary>Its paragraphs and headings in order.</summary>
    public static List<string> Words(Package package)
    {
        using var xml = package.Read("content.xml")!;
        xml.ToRoot();
        var lines = new List<string>();
        OfficeReader.Walk(xml, Paragraphs, lines, paragraph => paragraph.Text());
        return lines;
    }
}
