using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace Puebla.Outcomes.Output;

/// <summary>What Akoma Ntoso says about a document: the work, this expression of it in a language, and this file.</summary>
internal static class AkomaNtosoMeta
{
    private const string Source = "#crm";

    public static string Name(OutcomeText text) =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(text.Kind.ToString());

    public static void Write(XmlWriter xml, OutcomeText text)
    {
        var address = text.Address ?? $"/akn/crm/statement/{Name(text)}";
        var language = text.Language == "en" ? "eng" : "spa";
        Start(xml, "meta");
        Start(xml, "identification", ("source", Source));
        Level(xml, "FRBRWork", address, text, () => Empty(xml, "FRBRcountry", ("value", "crm")));
        Level(
            xml,
            "FRBRExpression",
            $"{address}/{language}",
            text,
            () => Empty(xml, "FRBRlanguage", ("language", language))
        );
        Level(
            xml,
            "FRBRManifestation",
            $"{address}/{language}.akn",
            text,
            () => Empty(xml, "FRBRformat", ("value", "application/akn+xml"))
        );
        xml.WriteEndElement();
        Start(xml, "references", ("source", Source));
        Organisation(xml, "crm", "Conferencia Regional sobre Migración");
        if (text.Body is { } body)
            Organisation(xml, "body", body);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Level(
        XmlWriter xml,
        string name,
        string address,
        OutcomeText text,
        Action rest
    )
    {
        Start(xml, name);
        Empty(xml, "FRBRthis", ("value", address));
        Empty(xml, "FRBRuri", ("value", address));
        // The standard wants a date; the first day of all says that none is known.
        var date = text.Date ?? DateOnly.MinValue;
        Empty(
            xml,
            "FRBRdate",
            ("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("name", text.Date is null ? "unknown" : "adoption")
        );
        Empty(xml, "FRBRauthor", ("href", text.Body is null ? Source : "#body"));
        rest();
        xml.WriteEndElement();
    }

    private static void Organisation(XmlWriter xml, string id, string name) =>
        Empty(
            xml,
            "TLCOrganization",
            ("eId", id),
            ("href", $"/ontology/organization/{id}"),
            ("showAs", name)
        );

    private static void Empty(
        XmlWriter xml,
        string name,
        params (string Name, string Value)[] attributes
    )
    {
        Start(xml, name, attributes);
        xml.WriteEndElement();
    }

    private static void Start(
        XmlWriter xml,
        string name,
        params (string Name, string Value)[] attributes
    )
    {
        xml.WriteStartElement(name, AkomaNtosoWriter.Namespace);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, XmlText.Clean(value));
    }
}
