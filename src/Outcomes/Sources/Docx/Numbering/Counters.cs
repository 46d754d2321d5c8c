using System.Text.RegularExpressions;

namespace Puebla.Outcomes.Sources.Docx.Numbering;

/// <summary>Counts the paragraphs of one story (the body, the notes, the boxes) as Word does: lists made from one definition count on together.</summary>
internal sealed partial class Counters(Lists lists)
{
    // No list that was meant to be read comes near; one made to fill the memory would.
    private const int LongestLabel = 64;
    private readonly Dictionary<string, int?[]> _values = [];
    private readonly HashSet<(string List, int Level)> _overridden = [];

    /// <summary>The label of the next paragraph of a list, or null where it has none.</summary>
    public string? Next(string listId, int level)
    {
        if (
            lists.Find(listId) is not { } list
            || lists.Definition(list) is not var (id, definition)
        )
            return null;
        if (!_values.TryGetValue(id, out var values))
            _values[id] = values = new int?[9];

        ListLevel At(int i) => list.Levels[i] ?? definition.Levels[i] ?? new();
        int Start(int i) => list.Starts[i] ?? At(i).Start;

        if (list.Starts[level] is { } start && _overridden.Add((listId, level)))
            values[level] = start;
        else
            values[level] = values[level] is { } last ? last + 1 : Start(level);
        for (var deeper = level + 1; deeper < values.Length; deeper++)
            if (At(deeper).Restart is not { } after || level < after)
                values[deeper] = null;

        return Label(At(level), i => (At(i), values[i] ?? Start(i)));
    }

    private static string? Label(ListLevel level, Func<int, (ListLevel Level, int Value)> at)
    {
        if (level.Format == "bullet")
            return level.Picture ? Symbols.Bullet : Symbols.AsBullet(level.Text);
        var label = Placeholder()
            .Replace(
                level.Text,
                match =>
                {
                    var (shown, value) = at(match.Value[1] - '1');
                    return NumberFormats.Write(value, level.Legal ? "decimal" : shown.Format);
                }
            )
            .Trim();
        return label.Length == 0 ? null
            : label.Length <= LongestLabel ? label
            : label[..LongestLabel];
    }

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Placeholder();
}
