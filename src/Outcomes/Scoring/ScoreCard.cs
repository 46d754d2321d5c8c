namespace Puebla.Outcomes.Scoring;

/// <summary>Collects comparisons of one document.</summary>
internal sealed class ScoreCard
{
    private readonly Dictionary<string, FieldScore> _fields = [];
    private readonly List<Miss> _misses = [];

    /// <summary>Compares two values that hold several things; their order does not matter.</summary>
    public void Compare(
        string where,
        string field,
        IReadOnlyList<string> expected,
        IReadOnlyList<string> found
    )
    {
        var rest = new List<string>(found);
        var hits = expected.Count(rest.Remove);
        var right = hits == expected.Count && rest.Count == 0;
        Add(new(field, right ? 1 : 0, 1, hits, expected.Count, found.Count));
        if (!right)
            _misses.Add(new(where, field, string.Join(" | ", expected), string.Join(" | ", found)));
    }

    public void Compare(string where, string field, string? expected, string? found) =>
        Compare(where, field, Things(expected), Things(found));

    /// <summary>Counts a value whose provision was not read at all, so that an empty one is not right by accident.</summary>
    public void Missing(string where, string field, IReadOnlyList<string> expected)
    {
        Add(new(field, 0, 1, 0, expected.Count, 0));
        _misses.Add(new(where, field, string.Join(" | ", expected), "no such provision"));
    }

    /// <summary>Compares two long lists, such as all paths of a document: each thing counts, and so does their order.</summary>
    public void CompareAll(
        string field,
        IReadOnlyList<string> expected,
        IReadOnlyList<string> found
    )
    {
        var rest = found.CountBy(thing => thing).ToDictionary();
        var hits = 0;
        foreach (var thing in expected)
        {
            if (rest.GetValueOrDefault(thing) > 0)
            {
                rest[thing]--;
                hits++;
            }
            else
                _misses.Add(new("document", field, thing, ""));
        }
        foreach (var (thing, count) in rest.Where(r => r.Value > 0))
            _misses.Add(new("document", field, "", count == 1 ? thing : $"{thing} ×{count}"));
        Add(
            new(field, expected.SequenceEqual(found) ? 1 : 0, 1, hits, expected.Count, found.Count)
        );
    }

    public DocumentScore Finish(string name) => new(name, [.. _fields.Values], _misses);

    private void Add(FieldScore score) =>
        _fields[score.Field] = _fields.TryGetValue(score.Field, out var sum)
            ? sum.Plus(score)
            : score;

    private static string[] Things(string? value) => string.IsNullOrEmpty(value) ? [] : [value];
}
