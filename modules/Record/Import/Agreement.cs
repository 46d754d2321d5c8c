using Puebla.Record.Search.Text;

namespace Puebla.Record.Import;

/// <summary>How far two texts are one: the share of the shorter one's paragraphs that the other has too.</summary>
internal static class Agreement
{
    // A corrected paragraph keeps its place and at least half of its words.
    private const double ShareOfWords = 0.5;

    public static double Of(IReadOnlyList<PlacedText> held, IReadOnlyList<PlacedText> arriving)
    {
        var texts = held.Select(p => Folding.Fold(p.Text)).ToHashSet(StringComparer.Ordinal);
        var places = held.ToLookup(p => p.Path, p => p.Text, StringComparer.Ordinal);
        var kept = arriving.Count(p =>
            texts.Contains(Folding.Fold(Storable.Of(p.Text)))
            || places[p.Path].Any(text => AreAlike(text, p.Text))
        );
        return (double)kept / Math.Max(1, Math.Min(texts.Count, arriving.Count));
    }

    private static bool AreAlike(string one, string other)
    {
        var (words, others) = (Words(one), Words(other));
        return words.Count > 0
            && words.Intersect(others, StringComparer.Ordinal).Count()
                >= ShareOfWords * Math.Max(words.Count, others.Count);
    }

    // Short words are in every sentence and prove nothing.
    private static HashSet<string> Words(string text) =>
        [.. WordSpan.Cut(Folding.Fold(text)).Select(span => span.Word).Where(w => w.Length > 3)];
}

/// <summary>A paragraph at its place.</summary>
internal sealed record PlacedText(string Path, string Text);
