using Puebla.Ui.Components;

namespace Puebla.Record.Search.Results;

/// <summary>The part of a text around what matches, in pieces marked and not.</summary>
internal static class Snippets
{
    private const int Longest = 320;
    private const int Before = 90;

    /// <summary>The text, or the stretch of it with most marks; cut between words, with an ellipsis where something is left out.</summary>
    public static IReadOnlyList<TextRun> Of(
        string text,
        IReadOnlyCollection<(int Start, int End)> marks
    )
    {
        var ordered = Joined(marks.Where(m => m.Start < m.End && m.End <= text.Length));
        var first = ordered.Count == 0 ? 0 : Math.Max(0, Richest(ordered) - Before);
        var from = text.Length <= Longest || first == 0 ? 0 : WordStart(text, first);
        var to = text.Length - from <= Longest ? text.Length : WordEnd(text, from + Longest);
        var runs = new List<TextRun>();
        var at = from;
        foreach (var (start, end) in ordered.Where(m => m.Start >= from && m.End <= to))
        {
            Add(runs, text[at..start], false);
            Add(runs, text[start..end], true);
            at = end;
        }
        Add(runs, text[at..to], false);
        if (from > 0)
        {
            runs.Insert(0, new("… "));
        }
        if (to < text.Length)
        {
            runs.Add(new(" …"));
        }
        return runs;
    }

    // Where most is marked, for there the words stand together; the first such place.
    private static int Richest(List<(int Start, int End)> marks) =>
        marks
            .Select(
                (mark, i) =>
                    (
                        mark.Start,
                        Marked: marks
                            .Skip(i)
                            .TakeWhile(m => m.End <= mark.Start + Longest - Before)
                            .Sum(m => m.End - m.Start)
                    )
            )
            .MaxBy(place => place.Marked)
            .Start;

    private static List<(int Start, int End)> Joined(IEnumerable<(int Start, int End)> marks)
    {
        var joined = new List<(int Start, int End)>();
        foreach (var mark in marks.Order())
        {
            if (joined.Count > 0 && mark.Start <= joined[^1].End)
            {
                joined[^1] = (joined[^1].Start, Math.Max(joined[^1].End, mark.End));
            }
            else
            {
                joined.Add(mark);
            }
        }
        return joined;
    }

    private static int WordStart(string text, int at) =>
        text.IndexOf(' ', at) is var space and >= 0 && space - at < 40 ? space + 1 : at;

    private static int WordEnd(string text, int at) =>
        text.LastIndexOf(' ', at, 40) is var space and > 0 ? space : at;

    private static void Add(List<TextRun> runs, string text, bool marked)
    {
        if (text.Length > 0)
        {
            runs.Add(new(text, marked));
        }
    }
}
