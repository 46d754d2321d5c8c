namespace Puebla.Record.Relate.Rules;

/// <summary>Finds out whether a relation would close a circle.</summary>
internal static class Circles
{
    /// <summary>The way that already leads back, from the text that it is done to as far as the text that does it, both included; null where none does.</summary>
    /// <param name="standing">What stands, from the text that does it to the other.</param>
    /// <param name="from">The text that does it.</param>
    /// <param name="to">The text that it is done to.</param>
    public static IReadOnlyList<int>? WayBack(
        IEnumerable<(int From, int To)> standing,
        int from,
        int to
    )
    {
        var next = standing.ToLookup(edge => edge.From, edge => edge.To);
        var cameFrom = new Dictionary<int, int> { [to] = to };
        var open = new Queue<int>([to]);
        while (open.TryDequeue(out var here))
        {
            if (here == from)
            {
                return Way(cameFrom, to, from);
            }
            foreach (var there in next[here].Where(one => cameFrom.TryAdd(one, here)))
            {
                open.Enqueue(there);
            }
        }
        return null;
    }

    private static List<int> Way(Dictionary<int, int> cameFrom, int first, int last)
    {
        var way = new List<int> { last };
        while (way[^1] != first)
        {
            way.Add(cameFrom[way[^1]]);
        }
        way.Reverse();
        return way;
    }
}
