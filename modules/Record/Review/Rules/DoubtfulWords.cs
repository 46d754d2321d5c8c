namespace Puebla.Record.Review.Rules;

/// <summary>The words of which recognition was not sure, where they stand.</summary>
internal static class DoubtfulWords
{
    /// <summary>A line in pieces, the doubtful words apart. Each word is sought after the one before it; one that is not there is passed over.</summary>
    /// <param name="line">The line of the file.</param>
    /// <param name="words">Its doubtful words, in their order.</param>
    public static IReadOnlyList<(string Text, bool IsDoubtful)> Cut(
        string line,
        IEnumerable<string> words
    )
    {
        var pieces = new List<(string, bool)>();
        var from = 0;
        foreach (var word in words.Where(word => word.Length > 0))
        {
            if (Find(line, word, from) is not (>= 0 and var at))
            {
                continue;
            }
            if (at > from)
            {
                pieces.Add((line[from..at], false));
            }
            pieces.Add((word, true));
            from = at + word.Length;
        }
        if (from < line.Length)
        {
            pieces.Add((line[from..], false));
        }
        return pieces;
    }

    // “de” is not to be found within “desde”.
    private static int Find(string line, string word, int from)
    {
        for (
            var at = line.IndexOf(word, from, StringComparison.Ordinal);
            at >= 0;
            at = line.IndexOf(word, at + 1, StringComparison.Ordinal)
        )
        {
            var end = at + word.Length;
            if (
                (at == 0 || char.IsWhiteSpace(line[at - 1]))
                && (end == line.Length || char.IsWhiteSpace(line[end]))
            )
            {
                return at;
            }
        }
        return line.IndexOf(word, from, StringComparison.Ordinal);
    }
}
