using System.Xml;
using Puebla.Outcomes.Sources.Docx;

namespace Puebla.Outcomes.Sources.Office;

/// <summary>Reads what lies in a zip: a DOCX as such; of slides, spreadsheets and OpenDocument files their words in order, within the same limits. One without words is read with no line.</summary>
internal static class OfficeReader
{
    public static SourceResult Read(
        ArraySegment<byte> content,
        SourceReaderOptions options,
        CancellationToken cancellation
    )
    {
        try
        {
            using var package = Package.Open(content, options, cancellation);
            var format = FormatOf(package);
            return format is null
                ? DocxReader.Read(content, options, cancellation)
                : SourceResult.Of(
                    new(
                        format.Value,
                        [
                            .. Words(package, format.Value)
                                .Select((line, i) => new SourceLine(i + 1, line)),
                        ]
                    )
                );
        }
        catch (XmlException e)
        {
            return Refusals.Of(
                e.Message.Contains("DTD", StringComparison.Ordinal)
                    ? "docx-forbidden"
                    : "docx-damaged"
            );
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return Refusals.Of("docx-damaged");
        }
    }

    private static SourceFormat? FormatOf(Package package) =>
        package.IsOpenDocument()
            ? OpenDocument.FormatOf(package)
            : Relations.Of(package, "").FirstOrDefault(r => r.Kind == "officeDocument")?.Part switch
            {
                { } part when part.StartsWith("ppt/", StringComparison.Ordinal) =>
                    SourceFormat.Slides,
                { } part when part.StartsWith("xl/", StringComparison.Ordinal) =>
                    SourceFormat.Sheet,
                _ => null,
            };

    private static List<string> Words(Package package, SourceFormat format) =>
        format switch
        {
            SourceFormat.Slides => Of(
                package,
                [
                    .. package.Numbered("ppt/slides/slide", ".xml"),
                    .. package.Numbered("ppt/notesSlides/notesSlide", ".xml"),
                ],
                "p"
            ),
            SourceFormat.Sheet => Of(
                package,
                ["xl/sharedStrings.xml", .. package.Numbered("xl/worksheets/sheet", ".xml")],
                "si",
                "is"
            ),
            _ => OpenDocument.Words(package),
        };

    private static List<string> Of(
        Package package,
        IEnumerable<string> parts,
        params string[] elements
    )
    {
        var lines = new List<string>();
        foreach (var part in parts)
        {
            using var xml = package.Read(part);
            if (xml is not null)
            {
                xml.ToRoot();
                Walk(xml, elements, lines, xml => xml.Letters());
            }
        }
        return lines;
    }

    internal static void Walk(
        PartReader xml,
        string[] elements,
        List<string> lines,
        Func<PartReader, string> words
    ) =>
        xml.Children(() =>
        {
            if (!elements.Contains(xml.Name, StringComparer.Ordinal))
            {
                Walk(xml, elements, lines, words);
            }
            else if (words(xml).Trim() is { Length: > 0 } line)
            {
                lines.Add(line);
            }
        });
}
