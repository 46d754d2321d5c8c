namespace Puebla.Outcomes.Structure;

/// <summary>Lines that come back on every page.</summary>
internal sealed class RepeatedLines
{
    private const int LongestHead = 120;
    private const int Sample = 64;

    private readonly List<Row> _body;
    private readonly bool[] _edges;
    private readonly string[] _keys;
    private readonly Dictionary<string, List<int>> _occurrences = new(StringComparer.Ordinal);

    public RepeatedLines(List<Row> body, bool[] edges)
    {
        (_body, _edges) = (body, edges);
        _keys = new string[body.Count];
        for (var i = 0; i < body.Count; i++)
        {
            _keys[i] = IsCandidate(body[i]) ? Key(body[i]) : "";
            if (_keys[i].Length > 0)
            {
                if (!_occurrences.TryGetValue(_keys[i], out var list))
                {
                    _occurrences.Add(_keys[i], list = []);
                }
                list.Add(i);
            }
        }
    }

    public void Mark()
    {
        var repeated = new bool[_body.Count];
        foreach (var list in _occurrences.Values.Where(list => list.Count > 1))
        {
            var atEdge = list.Count(i => _edges[_body[i].Index]);
            foreach (var i in list)
            {
                repeated[i] = atEdge > 1 || IsMasthead(_keys[i]) || HasRepeatedCompany(i);
            }
        }
        var hasTitle = HasTitleOfItsOwn(repeated);
        for (var i = 0; i < _body.Count; i++)
        {
            // The first time it is the title itself where the document has no other.
            if (repeated[i] && _body[i].Why is null && (hasTitle || _occurrences[_keys[i]][0] != i))
            {
                _body[i].Why = RunningHeads.Head;
            }
        }
    }

    /// <summary>Whether a line has the form of a running head; with dots, a full stop at its end is an abbreviation's.</summary>
    public static bool IsCandidate(Row row, bool dots = false) =>
        row.Length is > 2 and <= LongestHead
        && !row.IsRule
        && row.Source.Role is SourceRole.Body
        && row.Source.AutoLabel is null
        && (
            row.Content[^1] is not ('.' or ':' or ';' or ',')
            || (dots && row.Content[^1] is '.')
            || IsMasthead(Key(row))
        )
        && (char.IsUpper(row.Content.TrimStart('*')[0]) || char.IsAsciiDigit(row.Content[0]))
        && LabelScanner.Scan(row.Text, row.Start, row.End, out _) is null;

    private bool HasTitleOfItsOwn(bool[] repeated)
    {
        for (var i = 0; i < Math.Min(_body.Count, 20); i++)
        {
            if (!repeated[i] && _body[i].Why is null && !_body[i].IsRule)
            {
                return _body[i].Length < 200 && !Ending.IsClosed(_body[i]) || i == 0;
            }
        }
        return false;
    }

    /// <summary>The line after or before is repeated too, each time the same: a block such as a letterhead (WG-2020 l.5-10 and l.42-47).</summary>
    private bool HasRepeatedCompany(int i)
    {
        foreach (var step in (ReadOnlySpan<int>)[1, -1])
        {
            var neighbour = i + step;
            if (
                neighbour < 0
                || neighbour >= _keys.Length
                || _keys[neighbour].Length == 0
                || _occurrences[_keys[neighbour]].Count < 2
            )
            {
                continue;
            }
            var same = 0;
            foreach (var other in _occurrences[_keys[i]].Take(Sample))
            {
                same +=
                    other + step >= 0
                    && other + step < _keys.Length
                    && _keys[other + step] == _keys[neighbour]
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

    /// <summary>Page numbers inside a running head change from page to page.</summary>
    private static string Key(Row row) =>
        Fold.Key(row.Content).TrimEnd("0123456789 ".ToCharArray());
}
