namespace Puebla.Record.Relate.Rules;

/// <summary>That a text takes the place of another, with who may see either end.</summary>
/// <param name="Of">The text that is replaced.</param>
/// <param name="OfAudience">Number of its audience.</param>
/// <param name="ByAudience">Number of the audience of the text that replaces it; null where that one is known by name only.</param>
/// <param name="Since">From which day on; null where nothing tells: then always.</param>
internal sealed record Replacement(int Of, int OfAudience, int? ByAudience, DateOnly? Since)
{
    /// <summary>Whether it counts for a reader on a day. A text that the reader may not see replaces nothing for that reader: the state of another would betray it.</summary>
    public bool Counts(IReadOnlySet<int> visible, DateOnly day) =>
        visible.Contains(OfAudience)
        && (ByAudience is not { } by || visible.Contains(by))
        && (Since is not { } since || since <= day);

    /// <summary>The texts superseded on a day, as one reader sees them, each with the earliest day from which it is; null where nothing tells the day.</summary>
    public static Dictionary<int, DateOnly?> At(
        IEnumerable<Replacement> all,
        IReadOnlySet<int> visible,
        DateOnly day
    ) =>
        all.Where(one => one.Counts(visible, day))
            .GroupBy(one => one.Of)
            .ToDictionary(
                group => group.Key,
                group => group.Any(one => one.Since is null) ? null : group.Min(one => one.Since)
            );
}
