namespace Puebla.Record.Search.Results;

/// <summary>What matches a query: how many, how many by each filter value, and which to look at more closely.</summary>
/// <param name="Total">Exact.</param>
/// <param name="Counts">By the number of a filter value; exact.</param>
/// <param name="ByInstrument">How many of them each instrument has, by its number.</param>
/// <param name="Candidates">Those among which relevance is decided: all, or the newest where there are too many.</param>
/// <param name="ByDate">Newest first, as many as one may page through.</param>
internal sealed record Matches(
    int Total,
    IReadOnlyDictionary<int, int> Counts,
    IReadOnlyDictionary<int, int> ByInstrument,
    int[] Candidates,
    int[] ByDate
)
{
    /// <summary>Ranking reads each candidate's words; beyond this many it would take longer than a reader waits.</summary>
    public const int MostCandidates = 1_000;

    /// <summary>The last page that date order reaches.</summary>
    public const int MostPaged = 10_000;

    public static Matches None { get; } =
        new(0, new Dictionary<int, int>(), new Dictionary<int, int>(), [], []);

    public static Matches Of(int[] ids, Columns columns)
    {
        var newest = Newest(ids, columns);
        return new(
            ids.Length,
            Count(ids, columns),
            CountInstruments(ids, columns),
            ids.Length <= MostCandidates ? ids : newest[..MostCandidates],
            newest
        );
    }

    private static Dictionary<int, int> Count(int[] ids, Columns columns)
    {
        var counts = new int[columns.Highest + 1];
        foreach (var id in ids)
        {
            foreach (var value in columns.Values(id))
            {
                counts[value]++;
            }
        }
        return counts
            .Index()
            .Where(pair => pair.Item > 0)
            .ToDictionary(pair => pair.Index, pair => pair.Item);
    }

    private static Dictionary<int, int> CountInstruments(int[] ids, Columns columns)
    {
        var counts = new Dictionary<int, int>();
        foreach (var id in ids)
        {
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(
                counts,
                columns.Instrument(id),
                out _
            )++;
        }
        return counts;
    }

    // Days are few and entries many: a key of day and number sorts as a plain integer. Only the newest days are sorted.
    private static int[] Newest(int[] ids, Columns columns)
    {
        var floor = ids.Length <= MostPaged ? 0 : Floor(ids, columns);
        var keys = ids.Where(id => columns.Day(id) >= floor)
            .Select(id => ((long)-columns.Day(id) << 32) + id)
            .ToArray();
        Array.Sort(keys);
        return [.. keys.Take(MostPaged).Select(key => (int)(key & 0xFFFF_FFFF))];
    }

    private static int Floor(int[] ids, Columns columns)
    {
        var days = new Dictionary<int, int>();
        foreach (var id in ids)
        {
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(
                days,
                columns.Day(id),
                out _
            )++;
        }
        var taken = 0;
        foreach (var (day, count) in days.OrderByDescending(pair => pair.Key))
        {
            taken += count;
            if (taken >= MostPaged)
            {
                return day;
            }
        }
        return 0;
    }
}
