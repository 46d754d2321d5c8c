using System.Globalization;
using System.Text;
using System.Xml;

namespace Puebla.Outcomes.Sources.Docx;

/// <summary>Walks a part element by element, never deeper than allowed and never holding more than one branch.</summary>
internal sealed class PartReader(XmlReader xml, int maxDepth) : IDisposable
{
    /// <summary>Local name of the element at hand, empty outside the namespaces of Word.</summary>
    public string Name => Names.IsKnown(xml.NamespaceURI) ? xml.LocalName : "";

    /// <summary>Local name of the element at hand, whatever its namespace.</summary>
    public string LocalName => xml.LocalName;

    /// <summary>Moves to the root element.</summary>
    public void ToRoot() => xml.MoveToContent();

    /// <summary>Visits the children of the element at hand. A visitor may walk into its child or leave it, which passes over it.</summary>
    public void Children(Action visit)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (Read() && xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1)
                visit();
    }

    /// <summary>Of several renderings of one thing, walks into the first, so that nothing is read twice.</summary>
    public void FirstChoice(Action content)
    {
        var taken = false;
        Children(() =>
        {
            if (taken || Name is not ("Choice" or "Fallback"))
                return;
            taken = true;
            content();
        });
    }

    /// <summary>All text within, at whatever depth, as formulas and shapes hold it.</summary>
    public string Letters()
    {
        var text = new StringBuilder();
        Gather(text);
        return text.ToString();
    }

    /// <summary>The text directly inside the element at hand, without the blanks at its ends unless it says that they count.</summary>
    public string Text()
    {
        if (xml.IsEmptyElement)
            return "";
        var (depth, preserve, text) = (
            xml.Depth,
            xml.XmlSpace == XmlSpace.Preserve,
            new StringBuilder()
        );
        while (Read() && xml.Depth > depth)
            if (
                xml.NodeType
                is XmlNodeType.Text
                    or XmlNodeType.CDATA
                    or XmlNodeType.SignificantWhitespace
            )
                text.Append(xml.Value);
        return preserve ? text.ToString() : text.ToString().Trim(' ', '\t', '\r', '\n');
    }

    /// <summary>An attribute by its local name, whatever its namespace.</summary>
    public string? Attribute(string name)
    {
        string? value = null;
        for (
            var more = xml.MoveToFirstAttribute();
            more && value is null;
            more = xml.MoveToNextAttribute()
        )
            if (xml.LocalName == name)
                value = xml.Value;
        xml.MoveToElement();
        return value;
    }

    public string? Value() => Attribute("val");

    public int? Number(string name = "val") =>
        int.TryParse(Attribute(name), CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A switch such as <c>w:vanish</c>: on unless it says otherwise.</summary>
    public bool IsOn() => Value() is not ("0" or "false" or "off");

    public void Dispose() => xml.Dispose();

    private void Gather(StringBuilder text) =>
        Children(() =>
        {
            if (Name == "t")
                text.Append(Text());
            else
                Gather(text);
        });

    private bool Read()
    {
        var more = xml.Read();
        return xml.Depth > maxDepth
            ? throw new RefusedException("docx-limits", $"XML > {maxDepth}")
            : more;
    }
}
