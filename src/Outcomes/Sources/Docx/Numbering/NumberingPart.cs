namespace Puebla.Outcomes.Sources.Docx.Numbering;

/// <summary>The lists of a file, by their ids.</summary>
internal sealed class NumberingPart
{
    // Word writes at most 31 characters; a longer one could be repeated a million times.
    private const int LongestText = 64;
    private readonly Dictionary<string, ListDefinition> _definitions = [];
    private readonly Dictionary<string, ListInstance> _lists = [];

    public static NumberingPart Read(PartReader? xml)
    {
        var part = new NumberingPart();
        if (xml is null)
            return part;
        xml.ToRoot();
        xml.Children(() =>
        {
            if (xml.Name == "abstractNum")
                part._definitions.TryAdd(xml.Attribute("abstractNumId") ?? "", Definition(xml));
            else if (xml.Name == "num")
                part.AddList(xml);
        });
        return part;
    }

    public ListInstance? List(string id) => _lists.GetValueOrDefault(id);

    public ListDefinition? Definition(string id) => _definitions.GetValueOrDefault(id);

    private static ListDefinition Definition(PartReader xml)
    {
        var definition = new ListDefinition();
        xml.Children(() =>
        {
            if (xml.Name == "numStyleLink")
                definition.StyleLink = xml.Value();
            else if (xml.Name == "lvl" && xml.Number("ilvl") is { } level and >= 0 and < 9)
                definition.Levels[level] = Level(xml);
        });
        return definition;
    }

    private void AddList(PartReader xml)
    {
        var id = xml.Attribute("numId") ?? "";
        ListInstance? list = null;
        xml.Children(() =>
        {
            if (xml.Name == "abstractNumId")
                list = new(xml.Value() ?? "");
            else if (
                xml.Name == "lvlOverride"
                && list is not null
                && xml.Number("ilvl") is { } level and >= 0 and < 9
            )
                xml.Children(() =>
                {
                    if (xml.Name == "startOverride")
                        list.Starts[level] = xml.Number();
                    else if (xml.Name == "lvl")
                        list.Levels[level] = Level(xml);
                });
        });
        if (list is not null)
            _lists.TryAdd(id, list);
    }

    private static ListLevel Level(PartReader xml)
    {
        var level = new ListLevel();
        xml.Children(() => Property(xml, level));
        return level;
    }

    private static void Property(PartReader xml, ListLevel level)
    {
        switch (xml.Name)
        {
            case "start":
                level.Start = xml.Number() ?? 1;
                break;
            case "numFmt":
                level.Format = xml.Value() ?? "decimal";
                break;
            case "lvlText":
                var text = xml.Value() ?? "";
                level.Text = text.Length <= LongestText ? text : text[..LongestText];
                break;
            case "pStyle":
                level.Style = xml.Value();
                break;
            case "lvlRestart":
                level.Restart = xml.Number();
                break;
            case "isLgl":
                level.Legal = xml.IsOn();
                break;
            case "lvlPicBulletId":
                level.Picture = true;
                break;
            case "AlternateContent" or "Fallback":
                xml.Children(() => Property(xml, level));
                break;
        }
    }
}
