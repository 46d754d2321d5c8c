namespace Puebla.Outcomes.Sources.Docx;

/// <summary>The namespaces whose elements are understood: Word's (both editions of the standard) and those that wrap its text.</summary>
internal static class Names
{
    private static readonly HashSet<string> Known =
    [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "http://purl.oclc.org/ooxml/officeDocument/math",
        "http://schemas.openxmlformats.org/package/2006/relationships",
        "http://schemas.openxmlformats.org/drawingml/2006/main",
        "http://purl.oclc.org/ooxml/drawingml/main",
        "urn:schemas-microsoft-com:vml",
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    ];

    public static bool IsKnown(string uri) => Known.Contains(uri);
}
