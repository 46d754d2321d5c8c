namespace Puebla.Record.Precedents.Rules;

/// <summary>How near a paragraph is to a text, by the words that they share: a rare word counts for more than one that stands everywhere.</summary>
internal static class Likeness
{
    // What the text has and the paragraph lacks weighs more than what the paragraph says besides: a sentence is found within a long paragraph.
    private const double Missing = 0.6;
    private const double Besides = 0.2;

    /// <summary>What a word weighs that stands in so many of all paragraphs.</summary>
    public static double Weight(double found, double all) =>
        Math.Log(1 + Math.Max(all, found) / Math.Max(found, 1));

    /// <summary>From 0, nothing shared, to 1, the same words.</summary>
    /// <param name="words">The words of the text, each with its weight.</param>
    /// <param name="paragraph">The words of the paragraph.</param>
    public static double Of(
        IReadOnlyDictionary<string, double> words,
        IReadOnlyCollection<string> paragraph
    )
    {
        var (shared, count) = (0.0, 0);
        foreach (var word in paragraph)
        {
            if (words.TryGetValue(word, out var weight))
            {
                shared += weight;
                count++;
            }
        }
        if (count == 0)
        {
            return 0;
        }
        var all = words.Values.Sum();
        var besides = (paragraph.Count - count) * (all / words.Count);
        return shared / (shared + Missing * (all - shared) + Besides * besides);
    }
}
