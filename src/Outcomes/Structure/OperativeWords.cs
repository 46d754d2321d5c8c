namespace Puebla.Outcomes.Structure;

/// <summary>First words that tell a recital from a decision, an opening sentence and a closing formula. Folded.</summary>
internal static class OperativeWords
{
    /// <summary>Among its first words stands a verb by which a meeting decides, thanks or states.</summary>
    public static bool Decides(string text)
    {
        var words = Fold.Key(Head(text)).Split(' ');
        return Array.Exists(words, word => DecisionWords.Deciding.Contains(word));
    }

    public static bool IsRecital(string text) =>
        Fold.StartsWithAny(Fold.Key(Head(text)), RecitalWords.Recitals);

    public static bool IsOpening(string text)
    {
        var key = Fold.Key(text.Length > 900 ? text.AsSpan(0, 900) : text);
        return FormulaWords.Openings.Any(word => key.Contains(word, StringComparison.Ordinal));
    }

    public static bool IsClosing(string text)
    {
        var key = Fold.Key(Head(text));
        return Fold.StartsWithAny(key, FormulaWords.Closings)
            || (
                key.StartsWith("en la ciudad de", StringComparison.Ordinal)
                && text.Contains(" a los ", StringComparison.Ordinal)
            );
    }

    /// <summary>Announces decisions: «Por lo anterior, los Viceministros acuerdan:».</summary>
    public static bool Announces(string text)
    {
        var words = Fold.Key(text).Split(' ');
        return Array.Exists(words, word => DecisionWords.Announcing.Contains(word));
    }

    private static ReadOnlySpan<char> Head(string text) =>
        text.Length > 80 ? text.AsSpan(0, 80) : text;
}
