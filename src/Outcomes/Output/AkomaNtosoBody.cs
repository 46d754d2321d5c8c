using System.Xml;

namespace Puebla.Outcomes.Output;

/// <summary>Sections, paragraphs, sub-paragraphs and points, each with an identifier made of the labels above it.</summary>
internal static class AkomaNtosoBody
{
    private const string Namespace = AkomaNtosoWriter.Namespace;
    private static readonly (string Element, string Id)[] Levels =
    [
        ("paragraph", "para"),
        ("subparagraph", "subpara"),
        ("point", "point"),
    ];

    public static void Write(XmlWriter xml, IReadOnlyList<ProvisionSection> sections)
    {
        foreach (var (index, section) in sections.Index())
        {
            if (section.Heading is null)
            {
                Nodes(xml, section.Roots, "", 0);
                continue;
            }
            var id = $"sec_{index + 1}";
            xml.WriteStartElement("section", Namespace);
            xml.WriteAttributeString("eId", id);
            xml.WriteElementString("heading", Namespace, XmlText.Clean(section.Heading));
            Nodes(xml, section.Roots, id + "__", 0);
            xml.WriteEndElement();
        }
    }

    private static void Nodes(
        XmlWriter xml,
        IReadOnlyList<ProvisionNode> nodes,
        string prefix,
        int depth
    )
    {
        var taken = new HashSet<string>();
        foreach (var node in nodes)
            Node(xml, node, prefix, depth, taken);
    }

    private static void Node(
        XmlWriter xml,
        ProvisionNode node,
        string prefix,
        int depth,
        HashSet<string> taken
    )
    {
        var (element, name) = Levels[Math.Min(depth, Levels.Length - 1)];
        var id = $"{prefix}{name}_{LastLabel(node.Provision.Path)}";
        for (var again = 2; !taken.Add(id); again++)
            id = $"{prefix}{name}_{LastLabel(node.Provision.Path)}-{again}";
        xml.WriteStartElement(element, Namespace);
        xml.WriteAttributeString("eId", id);
        if (PrintedLabel.Of(node.Provision) is { } label)
            xml.WriteElementString("num", Namespace, XmlText.Clean(label));
        if (depth == 0 && node.Provision.Heading is { } heading)
            xml.WriteElementString("heading", Namespace, XmlText.Clean(heading));
        Content(xml, node, id, depth);
        xml.WriteEndElement();
    }

    private static void Content(XmlWriter xml, ProvisionNode node, string id, int depth)
    {
        xml.WriteStartElement(node.Children.Count == 0 ? "content" : "intro", Namespace);
        AkomaNtosoWriter.Paragraph(xml, node.Provision.Text);
        xml.WriteEndElement();
        Nodes(xml, node.Children, id + "__", depth + 1);
    }

    /// <summary>The last label of a path in letters that an identifier may have: <c>•2</c> is <c>b2</c> and <c>+</c> is <c>z</c>, as in addresses.</summary>
    private static string LastLabel(string path)
    {
        var label = path[(path.LastIndexOf('.') + 1)..].Replace('•', 'b').Replace('+', 'z');
        return string.Concat(label.Select(c => char.IsLetterOrDigit(c) ? c : '_'));
    }
}
