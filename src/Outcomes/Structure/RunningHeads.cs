namespace Puebla.Outcomes.Structure;

/// <summary>Marks what the page repeats: running heads, feet and page numbers.</summary>
internal static class RunningHeads
{
    public const string Head = "running head";
    public const string Page = "page number";

    private const int LongestHead = 120;

    public static void Mark(IReadOnlyList<Row> rows)
    {
        var body = rows.Where(r => !r.IsBlank).ToList();
        var edges = PageEdges.Of(rows);
        foreach (var row in body)
        {
            if (row.Source.Role is SourceRole.RunningHead)
            {
                row.Why =
                    PageNumbers.IsMarked(row.Content) || PageNumbers.IsBare(row.Content)
                        ? Page
                        : Head;
            }
            else if (
                PageNumbers.IsMarked(row.Content)
                || (PageNumbers.IsBare(row.Content) && PageNumbers.StandsAlone(rows, row))
            )
            {
                row.Why = Page;
            }
        }
        MarkRepeated(rows, body, edges);
    }

    private static void MarkRepeated(IReadOnlyList<Row> rows, List<Row> body, bool[] edges)
    {
        var occurrences = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var keys = new string[body.Count];
        for (var i = 0; i < body.Count; i++)
        {
            keys[i] = Candidate(body[i]) ? Key(body[i]) : "";
            if (keys[i].Length > 0)
            {
                if (!occurrences.TryGetValue(keys[i], out var list))
                {
                    occurrences.Add(keys[i], list = []);
                }
                list.Add(i);
            }
        }
        var repeated = new bool[body.Count];
        foreach (var list in occurrences.Values.Where(list => list.Count > 1))
        {
            var atEdge = list.Count(i => edges[body[i].Index]);
            foreach (var i in list)
            {
                repeated[i] =
                    (atEdge > 1 && edges[body[i].Index])
                    || HasRepeatedCompany(occurrences, keys, i)
                    || IsMasthead(keys[i]);
            }
        }
        var title = FirstLineOfItsOwn(body, repeated);
        for (var i = 0; i < body.Count; i++)
        {
            // The first time is the title itself where the document has no other (it stands before the first line that is not repeated).
            if (repeated[i] && body[i].Why is null && (title || occurrences[keys[i]][0] != i))
            {
                body[i].Why = Head;
            }
        }
    }

    /// <summary>Whether, before the text begins, something stands that is not repeated and may be the title.</summary>
    private static bool FirstLineOfItsOwn(List<Row> body, bool[] repeated)
    {
        for (var i = 0; i < Math.Min(body.Count, 20); i++)
        {
            if (!repeated[i] && body[i].Why is null && !body[i].IsRule)
            {
                return body[i].Length < 200 && !Ending.IsClosed(body[i]);
            }
        }
        return false;
    }

    /// <summary>The line after or before is repeated too, each time the same: a block such as a letterhead (WG-2020 l.5-10 and l.42-47).</summary>
    private static bool HasRepeatedCompany(
        Dictionary<string, List<int>> occurrences,
        string[] keys,
        int i
    )
    {
        foreach (var step in (ReadOnlySpan<int>)[1, -1])
        {
            var neighbour = i + step;
            if (
                neighbour < 0
                || neighbour >= keys.Length
                || keys[neighbour].Length == 0
                || occurrences[keys[neighbour]].Count < 2
            )
            {
                continue;
            }
            var same = 0;
            foreach (var other in occurrences[keys[i]].Take(64))
            {
                same +=
                    other + step >= 0
                    && other + step < keys.Length
                    && keys[other + step] == keys[neighbour]
                        ? 1
                        : 0;
            }
            if (same > 1)
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsMasthead(string key) =>
        key
            is "conferencia regional sobre migracion"
                or "regional conference on migration"
                or "presidencia pro tempore"
                or "proceso puebla"
                or "puebla process";

    private static bool Candidate(Row row) =>
        row.Length is > 2 and <= LongestHead
        && !row.IsRule
        && row.Source.Role is SourceRole.Body
        && row.Source.AutoLabel is null
        && (row.Content[^1] is not ('.' or ':' or ';' or ',') || IsMasthead(Key(row)))
        && LabelScanner.Scan(row.Text, row.Start, row.End, out _) is null
        && row.Content.ContainsAnyInRange('A', 'z');

    /// <summary>Page numbers inside a running head change from page to page.</summary>
    private static string Key(Row row) =>
        Fold.Key(row.Content).TrimEnd("0123456789 ".ToCharArray());
}
