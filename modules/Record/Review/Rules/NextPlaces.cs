using Puebla.Outcomes;

namespace Puebla.Record.Review.Rules;

/// <summary>Where a piece that was cut off stands: beside what it was cut from, beside one of its heads, or below it, as its label says.</summary>
internal static class NextPlaces
{
    public static NextPlace After(Provision whole, string? label, IReadOnlyList<Provision> above)
    {
        if (label is null)
        {
            // An unnumbered paragraph after an item closes it (18.+); after another unnumbered one it is the next part of it.
            return whole.Label is null
                ? new(whole.Path, whole.Level, IsBelow: false)
                : new(whole.Path + ".+", whole.Level + 1, IsBelow: true);
        }
        if (whole.Label is null)
        {
            return new(Beside(whole, label), whole.Level, IsBelow: false);
        }
        var sort = SortOf(label);
        foreach (var one in above.Prepend(whole))
        {
            if (one.Label is { } other && SortOf(other) == sort)
            {
                return new(Beside(one, label), one.Level, IsBelow: false);
            }
        }
        return new($"{whole.Path}.{Segment(label)}", whole.Level + 1, IsBelow: true);
    }

    /// <summary>The path, or with <c>-2</c> where it is taken; what follows keeps its own.</summary>
    public static string Free(string path, HashSet<string> taken)
    {
        var free = path;
        for (var n = 2; !taken.Add(free); n++)
        {
            free = $"{path}-{n}";
        }
        return free;
    }

    private static string Beside(Provision one, string label) =>
        SortOf(label) == Sort.Bullet && one.Label == label ? one.Path
        : one.Path.LastIndexOf('.') is > 0 and var dot ? $"{one.Path[..dot]}.{Segment(label)}"
        : Segment(label);

    private static string Segment(string label) => label.Replace(".", "", StringComparison.Ordinal);

    private static Sort SortOf(string label) =>
        label.All(char.IsAsciiDigit) ? Sort.Number
        : label.Length == 1 && char.IsLetter(label[0])
            ? char.IsUpper(label[0]) ? Sort.Capital
                : Sort.Letter
        : label.All(c => c is 'i' or 'v' or 'x' or 'l') ? Sort.Roman
        : label.All(c => c is 'I' or 'V' or 'X' or 'L') ? Sort.RomanCapital
        : label.All(char.IsLetterOrDigit) ? Sort.Word
        : Sort.Bullet;

    private enum Sort
    {
        Number,
        Letter,
        Capital,
        Roman,
        RomanCapital,
        Word,
        Bullet,
    }
}

/// <summary>A place for a piece that was cut off.</summary>
internal readonly record struct NextPlace(string Path, int Level, bool IsBelow);
