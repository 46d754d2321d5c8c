namespace Puebla.Outcomes.Sources.Docx;

/// <summary>A link from a part to another part of the same file.</summary>
/// <param name="Id">Its id in the part.</param>
/// <param name="Kind">The last segment of its type: <c>styles</c>, <c>header</c>, …</param>
/// <param name="Part">The part it leads to.</param>
internal sealed record Relation(string Id, string Kind, string Part);

internal static class Relations
{
    /// <summary>The links of a part (of the package itself for an empty name). External ones are left out: nothing outside is ever followed.</summary>
    public static List<Relation> Of(Package package, string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var relations = new List<Relation>();
        using var xml = package.Read($"{folder}_rels/{part[folder.Length..]}.rels");
        if (xml is null)
            return relations;
        xml.ToRoot();
        xml.Children(() =>
        {
            if (
                xml.Name == "Relationship"
                && xml.Attribute("TargetMode") != "External"
                && xml.Attribute("Target") is { } target
            )
                relations.Add(
                    new(
                        xml.Attribute("Id") ?? "",
                        LastSegment(xml.Attribute("Type") ?? ""),
                        Resolve(folder, target)
                    )
                );
        });
        return relations;
    }

    private static string LastSegment(string type) => type[(type.LastIndexOf('/') + 1)..];

    private static string Resolve(string folder, string target)
    {
        var path = target.StartsWith('/') ? target : folder + target;
        var segments = new List<string>();
        foreach (var segment in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment != "..")
                segments.Add(segment);
            else if (segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
        }
        return string.Join('/', segments.Where(s => s != "."));
    }
}
