namespace Puebla.Outcomes.Sources.Docx.Numbering;

/// <summary>Finds the list and level of a paragraph: its own, or its style's.</summary>
internal sealed class Lists(NumberingPart part, StyleSheet styles)
{
    /// <summary>The list and level of a paragraph, or null where it is not numbered.</summary>
    public (string List, int Level)? Of(string? numId, int? level, IReadOnlyList<Style> chain)
    {
        if (numId is not null)
            return numId == "0" ? null : (numId, Clamp(level));
        if (chain.FirstOrDefault(s => s.NumId is not null) is not { NumId: not "0" } style)
            return null;
        return (style.NumId!, Clamp(level ?? LinkedLevel(style, chain) ?? style.Level));
    }

    /// <summary>The definition that a list is numbered by, followed through a numbering style.</summary>
    public (string Id, ListDefinition Definition)? Definition(ListInstance list)
    {
        var id = list.Definition;
        var definition = part.Definition(id);
        if (
            definition?.StyleLink is { } link
            && styles.Chain(link).FirstOrDefault(s => s.NumId is not null)?.NumId is { } numId
            && part.List(numId) is { } linked
            && part.Definition(linked.Definition) is { } real
        )
            (id, definition) = (linked.Definition, real);
        return definition is null ? null : (id, definition);
    }

    public ListInstance? Find(string numId) => part.List(numId);

    /// <summary>A level that names a style belongs to the paragraphs of that style.</summary>
    private int? LinkedLevel(Style numbered, IReadOnlyList<Style> chain)
    {
        if (
            part.List(numbered.NumId!) is not { } list
            || Definition(list) is not var (_, definition)
        )
            return null;
        foreach (var style in chain)
        {
            var level = Array.FindIndex(definition.Levels, l => l?.Style == style.Id);
            if (level >= 0)
                return level;
        }
        return null;
    }

    private static int Clamp(int? level) => Math.Clamp(level ?? 0, 0, 8);
}
