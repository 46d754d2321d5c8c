using System.Globalization;
using System.IO.Compression;
using System.Text;
using Puebla.Outcomes;

namespace Puebla.Tests.Outcomes.Sources.Docx;

/// <summary>A DOCX written part by part, so that a test can say exactly what stands in it.</summary>
internal sealed class DocxFile
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly Dictionary<string, string> _parts = [];
    private readonly StringBuilder _relations = new();

    public DocxFile(string body)
        : this()
    {
        Part("word/document.xml", Root("document", $"<w:body>{body}</w:body>"));
    }

    public DocxFile()
    {
        Part(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
        );
        Part(
            "_rels/.rels",
            Relations(
                $"<Relationship Id=\"r\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>"
            )
        );
    }

    public static string Root(string name, string content) =>
        $"<w:{name} xmlns:w=\"{W}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + $"xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">{content}</w:{name}>";

    public static string P(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr>{R(text)}</w:p>";

    public static string R(string text, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Item(string text, int level = 0, int list = 1) =>
        P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    public DocxFile Part(string name, string content)
    {
        _parts[name] = content;
        return this;
    }

    /// <summary>A part that the document refers to.</summary>
    public DocxFile Related(string kind, string name, string content)
    {
        _relations.Append(
            CultureInfo.InvariantCulture,
            $"<Relationship Id=\"r{_parts.Count}\" Type=\"{Office}/{kind}\" Target=\"{name}\"/>"
        );
        return Part("word/" + name, content);
    }

    public DocxFile External(string kind, string target)
    {
        _relations.Append(
            CultureInfo.InvariantCulture,
            $"<Relationship Id=\"x{_relations.Length}\" Type=\"{Office}/{kind}\" Target=\"{target}\" TargetMode=\"External\"/>"
        );
        return this;
    }

    public DocxFile Styles(string styles) =>
        Related("styles", "styles.xml", Root("styles", styles));

    public DocxFile Numbering(string numbering) =>
        Related("numbering", "numbering.xml", Root("numbering", numbering));

    public byte[] Bytes(CompressionLevel compression = CompressionLevel.Fastest)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            foreach (
                var (name, content) in _parts.Append(
                    new("word/_rels/document.xml.rels", Relations(_relations.ToString()))
                )
            )
            {
                using var part = zip.CreateEntry(name, compression).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        return memory.ToArray();
    }

    public async Task<IReadOnlyList<SourceLine>> Lines() =>
        (await Reading.Text(Bytes(), "file.docx")).Lines;

    public async Task<string[]> Texts() => [.. (await Lines()).Select(line => line.Text)];

    /// <summary>Each line as it would be printed: label, blank, text.</summary>
    public async Task<string[]> Printed() =>
        [
            .. (await Lines()).Select(line =>
                line.AutoLabel is { } label ? $"{label} {line.Text}" : line.Text
            ),
        ];

    private static string Relations(string content) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";
}
