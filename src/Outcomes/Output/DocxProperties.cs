using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Puebla.Outcomes.Output;

/// <summary>Writes title and language among the properties of a Word file.</summary>
internal static class DocxProperties
{
    private const string Core =
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static void Write(WordprocessingDocument file, string title, string language)
    {
        var part = file.AddNewPart<CoreFilePropertiesPart>("rId2");
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", DublinCore, XmlText.Clean(title));
        xml.WriteElementString("dc", "language", DublinCore, language);
        xml.WriteEndElement();
    }
}
