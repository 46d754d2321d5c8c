namespace Puebla.Outcomes.Structure;

/// <summary>Cuts the front of a text that was run together on one line: before and after a title in capitals, and after the date.</summary>
internal static class RunOnFront
{
    private const int FewestCapitals = 3;

    public static List<int> Cuts(string text, int from, int to)
    {
        var cuts = new List<int>();
        var capitals = 0;
        var runStart = from;
        var afterYear = false;
        for (var at = from; at < to; )
        {
            var end = text.IndexOf(' ', at, to - at) is var space && space < 0 ? to : space;
            var word = text.AsSpan(at, end - at);
            var isCapital =
                word.Length > 0
                && !word.ContainsAnyInRange('a', 'z')
                && word.ContainsAnyInRange('A', 'Z');
            if (isCapital)
            {
                runStart = capitals == 0 ? at : runStart;
                capitals++;
            }
            else
            {
                if (capitals >= FewestCapitals)
                {
                    Add(cuts, runStart, from);
                    Add(cuts, at, from);
                }
                else if (afterYear && word.Length > 0 && char.IsUpper(word[0]))
                {
                    Add(cuts, at, from);
                }
                capitals = 0;
            }
            afterYear =
                word.Length == 4
                && word.IndexOfAnyExceptInRange('0', '9') < 0
                && word[0] is '1' or '2';
            at = Math.Max(end + 1, at + 1);
        }
        return cuts;
    }

    private static void Add(List<int> cuts, int at, int from)
    {
        if (at > from && (cuts.Count == 0 || cuts[^1] < at))
        {
            cuts.Add(at);
        }
    }
}
