using System.Collections.Immutable;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Precedents.Rules;

/// <summary>Two texts word by word: how much they share, and what the later changed. Case, accents and punctuation change no word.</summary>
internal static class WordChanges
{
    // Beyond this the table of both texts would cost more than a reader waits for.
    private const int MostCells = 4_000_000;

    public static ComparedWords Between(string earlier, string later)
    {
        var (before, after) = (Words(earlier), Words(later));
        if (before.Length == 0 || after.Length == 0)
        {
            return new(0, []);
        }
        if ((long)before.Length * after.Length > MostCells)
        {
            return new(Percent(Common(before, after), before.Length + after.Length), []);
        }
        var kept = Longest(before, after);
        return new(Percent(kept.Count, before.Length + after.Length), Runs(before, after, kept));
    }

    private static int Percent(int shared, int both) => (int)Math.Floor(200.0 * shared / both);

    private static Word[] Words(string text) =>
        [
            .. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(word => new Word(
                    word,
                    Folding.Fold(word).Replace(" ", "", StringComparison.Ordinal)
                )),
        ];

    private static int Common(Word[] before, Word[] after)
    {
        var counts = before
            .GroupBy(word => word.Folded, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return after
            .GroupBy(word => word.Folded, StringComparer.Ordinal)
            .Sum(group => Math.Min(group.Count(), counts.GetValueOrDefault(group.Key)));
    }

    /// <summary>The longest sequence of words that both have in this order: pairs of places.</summary>
    private static List<(int Before, int After)> Longest(Word[] before, Word[] after)
    {
        var lengths = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                lengths[i, j] =
                    before[i].Folded == after[j].Folded
                        ? lengths[i + 1, j + 1] + 1
                        : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }
        var kept = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < before.Length && j < after.Length; )
        {
            if (before[i].Folded == after[j].Folded)
            {
                kept.Add((i++, j++));
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        return kept;
    }

    private static ImmutableArray<ChangedRun> Runs(
        Word[] before,
        Word[] after,
        List<(int Before, int After)> kept
    )
    {
        var runs = new List<ChangedRun>();
        var (i, j) = (0, 0);
        foreach (var (b, a) in kept.Append((before.Length, after.Length)))
        {
            Add(runs, WordChange.Gone, before.AsSpan(i..b));
            Add(runs, WordChange.New, after.AsSpan(j..a));
            if (a < after.Length)
            {
                Add(runs, WordChange.Same, after.AsSpan(a, 1));
            }
            (i, j) = (b + 1, a + 1);
        }
        return [.. runs];
    }

    private static void Add(List<ChangedRun> runs, WordChange change, ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if (runs.Count > 0 && runs[^1].Change == change)
            {
                runs[^1] = runs[^1] with { Text = $"{runs[^1].Text} {word.Shown}" };
            }
            else
            {
                runs.Add(new(change, word.Shown));
            }
        }
    }

    private readonly record struct Word(string Shown, string Folded);
}

/// <summary>What became of words.</summary>
public enum WordChange
{
    /// <summary>Both have them.</summary>
    Same,

    /// <summary>The earlier alone has them.</summary>
    Gone,

    /// <summary>The later alone has them.</summary>
    New,
}

/// <summary>Words that share a fate, in order.</summary>
public sealed record ChangedRun(WordChange Change, string Text);

/// <summary>Two texts compared.</summary>
/// <param name="Share">Of the words of both texts, the percentage that stands in both in the same order; 100 where nothing but punctuation, case or accents differs.</param>
/// <param name="Runs">What the later changed; empty where the texts are too long to lay side by side.</param>
public sealed record ComparedWords(int Share, IReadOnlyList<ChangedRun> Runs);
