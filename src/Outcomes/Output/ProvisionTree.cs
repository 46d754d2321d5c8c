namespace Puebla.Outcomes.Output;

/// <summary>A provision with those below it.</summary>
internal sealed record ProvisionNode(Provision Provision, List<ProvisionNode> Children);

/// <summary>Provisions of one section, as a tree by their level.</summary>
internal sealed record ProvisionSection(string? Heading, List<ProvisionNode> Roots);

internal static class ProvisionTree
{
    public static List<ProvisionSection> Of(IEnumerable<Provision> provisions)
    {
        var sections = new List<ProvisionSection>();
        var open = new Stack<ProvisionNode>();
        foreach (var provision in provisions)
        {
            if (sections.Count == 0 || sections[^1].Heading != provision.Section)
            {
                sections.Add(new(provision.Section, []));
                open.Clear();
            }
            while (open.TryPeek(out var head) && head.Provision.Level >= provision.Level)
                open.Pop();
            var node = new ProvisionNode(provision, []);
            (open.TryPeek(out var parent) ? parent.Children : sections[^1].Roots).Add(node);
            open.Push(node);
        }
        return sections;
    }
}
