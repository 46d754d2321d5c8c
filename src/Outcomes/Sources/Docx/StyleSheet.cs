namespace Puebla.Outcomes.Sources.Docx;

/// <summary>What a style says that matters here; null where it says nothing.</summary>
internal sealed record Style(string Id)
{
    public string Name { get; set; } = "";
    public string? BasedOn { get; set; }
    public string? NumId { get; set; }
    public int? Level { get; set; }
    public int? Outline { get; set; }
    public bool? Hidden { get; set; }
    public Indentation Indentation { get; set; }
}

/// <summary>The styles, with what each inherits.</summary>
internal sealed class StyleSheet
{
    private const int LongestChain = 32;
    private readonly Dictionary<string, Style> _styles = [];
    private readonly Dictionary<string, IReadOnlyList<Style>> _chains = [];

    /// <summary>The style of a paragraph that names none.</summary>
    public string? DefaultParagraph { get; private set; }

    public static StyleSheet Read(PartReader? xml)
    {
        var sheet = new StyleSheet();
        if (xml is null)
            return sheet;
        xml.ToRoot();
        xml.Children(() =>
        {
            if (xml.Name == "style")
                sheet.Add(xml);
        });
        return sheet;
    }

    /// <summary>The style and those it is based on, nearest first.</summary>
    public IReadOnlyList<Style> Chain(string? id)
    {
        if (id is null)
            return [];
        if (_chains.TryGetValue(id, out var known))
            return known;
        var chain = new List<Style>();
        for (
            var at = id;
            at is not null && chain.Count < LongestChain && _styles.TryGetValue(at, out var style);
            at = style.BasedOn
        )
            chain.Add(style);
        return _chains[id] = chain;
    }

    public bool? IsHidden(string? id) =>
        Chain(id).Select(s => s.Hidden).FirstOrDefault(h => h is not null);

    private void Add(PartReader xml)
    {
        var style = new Style(xml.Attribute("styleId") ?? "");
        if (
            xml.Attribute("type") == "paragraph"
            && xml.Attribute("default") is "1" or "true" or "on"
        )
            DefaultParagraph = style.Id;
        xml.Children(() =>
        {
            switch (xml.Name)
            {
                case "name":
                    style.Name = xml.Value() ?? "";
                    break;
                case "basedOn":
                    style.BasedOn = xml.Value();
                    break;
                case "pPr":
                    Paragraph(xml, style);
                    break;
                case "rPr":
                    xml.Children(() =>
                        style.Hidden = xml.Name == "vanish" ? xml.IsOn() : style.Hidden
                    );
                    break;
            }
        });
        _styles.TryAdd(style.Id, style);
    }

    private static void Paragraph(PartReader xml, Style style) =>
        xml.Children(() =>
        {
            if (xml.Name == "outlineLvl")
                style.Outline = xml.Number();
            else if (xml.Name == "ind")
                style.Indentation = Indentation.Read(xml);
            else if (xml.Name == "numPr")
                xml.Children(() =>
                {
                    style.NumId = xml.Name == "numId" ? xml.Value() : style.NumId;
                    style.Level = xml.Name == "ilvl" ? xml.Number() : style.Level;
                });
        });
}
