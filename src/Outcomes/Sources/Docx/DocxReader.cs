using System.Xml;

namespace Puebla.Outcomes.Sources.Docx;

/// <summary>Reads a DOCX: the body first, so that its lines carry the numbers of its paragraphs, then diagrams, notes and running heads.</summary>
internal static class DocxReader
{
    private static readonly (string Kind, SourceRole Role)[] Around =
    [
        ("diagramData", SourceRole.Body),
        ("chart", SourceRole.Body),
        ("footnotes", SourceRole.Note),
        ("endnotes", SourceRole.Note),
        ("header", SourceRole.RunningHead),
        ("footer", SourceRole.RunningHead),
    ];

    public static SourceResult Read(
        ArraySegment<byte> content,
        SourceReaderOptions options,
        CancellationToken cancellation
    )
    {
        try
        {
            using var package = Package.Open(content, options, cancellation);
            return Read(package);
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

    private static SourceResult Read(Package package)
    {
        var main =
            Relations.Of(package, "").FirstOrDefault(r => r.Kind == "officeDocument")?.Part
            ?? "word/document.xml";
        if (!package.Has(main))
            return Refusals.Of(
                package.IsOpenDocument() ? "open-document"
                : package.Has("[Content_Types].xml") ? "docx-damaged"
                : "archive"
            );
        if (RootOf(package, main) != "document")
            return Refusals.Of("not-word");

        var relations = Relations.Of(package, main);
        var document = DocumentContext.Read(package, relations);
        var lines = Story(package, main, document, SourceRole.Body);
        foreach (var (kind, role) in Around)
        foreach (
            var part in relations
                .Where(r => r.Kind == kind && package.Has(r.Part))
                .Select(r => r.Part)
                .Distinct()
        )
            lines.AddRange(Story(package, part, document, role).Where(HasText));
        return lines.Exists(HasText)
            ? SourceResult.Of(
                new(
                    SourceFormat.Docx,
                    [.. lines.Select((line, index) => line with { Number = index + 1 })]
                )
            )
            : Refusals.Of("empty");
    }

    private static string RootOf(Package package, string part)
    {
        using var xml = package.Read(part)!;
        xml.ToRoot();
        return xml.Name;
    }

    private static List<SourceLine> Story(
        Package package,
        string part,
        DocumentContext document,
        SourceRole role
    )
    {
        var (lines, endedInInstruction) = Story(package, part, document, role, honourFields: true);
        return endedInInstruction
            ? Story(package, part, document, role, honourFields: false).Lines
            : lines;
    }

    private static (List<SourceLine> Lines, bool EndedInInstruction) Story(
        Package package,
        string part,
        DocumentContext document,
        SourceRole role,
        bool honourFields
    )
    {
        using var xml = package.Read(part)!;
        xml.ToRoot();
        var story = new StoryReader(xml, document, honourFields);
        return (xml.Name == "" ? story.ReadDrawing() : story.Read(role), story.EndedInInstruction);
    }

    private static bool HasText(SourceLine line) =>
        line.AutoLabel is not null || !string.IsNullOrWhiteSpace(line.Text);
}
