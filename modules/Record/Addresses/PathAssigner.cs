namespace Puebla.Record.Addresses;

/// <summary>Gives every provision of an instrument an address that no other has.</summary>
internal static class PathAssigner
{
    /// <summary>Addresses in the order given. A section whose numbers were used before carries its letter (<c>r.1</c>); what still collides gets <c>-2</c>.</summary>
    public static IReadOnlyList<string> Assign(
        IReadOnlyList<(string CitedPath, string? Section)> provisions
    )
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var letters = new Dictionary<string, string>(StringComparer.Ordinal);
        var result = new string[provisions.Count];
        foreach (
            var section in provisions
                .Index()
                .GroupBy(p => p.Item.Section ?? "", StringComparer.Ordinal)
        )
        {
            var paths = section
                .Select(p => (p.Index, Path: PathSegments.Of(p.Item.CitedPath)))
                .ToList();
            var prefix = paths.Exists(p => taken.Contains(p.Path))
                ? LetterFor(section.Key, letters) + "."
                : "";
            foreach (var (index, path) in paths)
            {
                result[index] = Unique(prefix + path, taken);
            }
        }
        return result;
    }

    private static string LetterFor(string section, Dictionary<string, string> letters)
    {
        var letter = PathSegments.LetterOf(section);
        var name = letter;
        for (var n = 2; !letters.TryAdd(name, section); n++)
        {
            name = $"{letter}{n}";
        }
        return name;
    }

    private static string Unique(string path, HashSet<string> taken)
    {
        var unique = path;
        for (var n = 2; !taken.Add(unique); n++)
        {
            unique = $"{path}-{n}";
        }
        return unique;
    }
}
