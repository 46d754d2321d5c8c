namespace Puebla.Outcomes.Sources.Docx;

/// <summary>What the paragraphs of a file refer to.</summary>
internal sealed record DocumentContext(StyleSheet Styles, Numbering.Lists Lists)
{
    public static DocumentContext Read(Package package, IReadOnlyList<Relation> relations)
    {
        using var stylePart = Part(package, relations, "styles");
        using var numberingPart = Part(package, relations, "numbering");
        var styles = StyleSheet.Read(stylePart);
        return new(styles, new(Numbering.NumberingPart.Read(numberingPart), styles));
    }

    private static PartReader? Part(
        Package package,
        IReadOnlyList<Relation> relations,
        string kind
    ) =>
        relations.FirstOrDefault(r => r.Kind == kind) is { } relation
            ? package.Read(relation.Part)
            : null;
}
