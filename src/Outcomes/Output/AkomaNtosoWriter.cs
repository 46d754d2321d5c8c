using System.Text;
using System.Xml;

namespace Puebla.Outcomes.Output;

/// <summary>Writes a document as Akoma Ntoso 3.0, the OASIS standard for texts of parliaments and conferences.</summary>
public static class AkomaNtosoWriter
{
    internal const string Namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    /// <summary>Writes it to a stream, which stays open.</summary>
    public static void Write(OutcomeText text, Stream output)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(output);
        var settings = new XmlWriterSettings
        {
            Indent = true,
            NewLineChars = "\n",
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using var xml = XmlWriter.Create(output, settings);
        xml.WriteStartElement("akomaNtoso", Namespace);
        xml.WriteStartElement("statement", Namespace);
        xml.WriteAttributeString("name", AkomaNtosoMeta.Name(text));
        AkomaNtosoMeta.Write(xml, text);
        Preface(xml, text);
        var recitals = text.Provisions.Where(p => p.Preambular).ToList();
        if (recitals.Count > 0)
            Preamble(xml, recitals);
        xml.WriteStartElement("mainBody", Namespace);
        AkomaNtosoBody.Write(xml, ProvisionTree.Of(text.Provisions.Where(p => !p.Preambular)));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    internal static void Paragraph(XmlWriter xml, string text) =>
        xml.WriteElementString("p", Namespace, XmlText.Clean(text));

    private static void Preface(XmlWriter xml, OutcomeText text)
    {
        xml.WriteStartElement("preface", Namespace);
        if (text.Notice is { } notice)
            Paragraph(xml, notice);
        xml.WriteStartElement("p", Namespace);
        xml.WriteElementString("docTitle", Namespace, XmlText.Clean(text.Title));
        xml.WriteEndElement();
        foreach (var paragraph in text.Opening)
            Paragraph(xml, paragraph);
        xml.WriteEndElement();
    }

    private static void Preamble(XmlWriter xml, List<Provision> recitals)
    {
        xml.WriteStartElement("preamble", Namespace);
        xml.WriteStartElement("recitals", Namespace);
        foreach (var (index, recital) in recitals.Index())
        {
            xml.WriteStartElement("recital", Namespace);
            xml.WriteAttributeString("eId", $"recs__rec_{index + 1}");
            if (PrintedLabel.Of(recital) is { } label)
                xml.WriteElementString("num", Namespace, XmlText.Clean(label));
            Paragraph(xml, recital.Text);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
