namespace Puebla.Record.Search.Text;

/// <summary>Finds phrases of a fixed list in folded text, the longest at each place.</summary>
internal sealed class PhraseFinder
{
    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.Ordinal);

    public PhraseFinder(IEnumerable<(string Phrase, string Code)> phrases)
    {
        foreach (var (text, code) in phrases)
        {
            var words = Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0)
            {
                continue;
            }
            if (!_byFirstWord.TryGetValue(words[0], out var list))
            {
                _byFirstWord[words[0]] = list = [];
            }
            list.Add(new(words, code));
        }
        foreach (var list in _byFirstWord.Values)
        {
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    /// <summary>Every phrase in the words, in order.</summary>
    public IEnumerable<Found> In(IReadOnlyList<WordSpan> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (At(words, at) is { } phrase)
            {
                yield return new(at, phrase.Words.Length, phrase.Code);
                at += phrase.Words.Length - 1;
            }
        }
    }

    /// <summary>Every phrase in the words, those within longer ones too: a network for consular protection is also about consular protection.</summary>
    public IEnumerable<Found> Everywhere(IReadOnlyList<WordSpan> words) =>
        Enumerable
            .Range(0, words.Count)
            .SelectMany(at =>
                Beginning(words[at])
                    .Where(phrase => phrase.StandsAt(words, at))
                    .Select(phrase => new Found(at, phrase.Words.Length, phrase.Code))
            );

    private Phrase? At(IReadOnlyList<WordSpan> words, int at) =>
        Beginning(words[at]).Find(phrase => phrase.StandsAt(words, at));

    private List<Phrase> Beginning(WordSpan word) =>
        _byFirstWord.TryGetValue(word.Word, out var phrases) ? phrases : [];

    /// <summary>A phrase found: its first word, how many words, and what it stands for.</summary>
    internal readonly record struct Found(int First, int Count, string Code);

    private sealed record Phrase(string[] Words, string Code)
    {
        public bool StandsAt(IReadOnlyList<WordSpan> words, int at)
        {
            if (at + Words.Length > words.Count)
            {
                return false;
            }
            for (var i = 1; i < Words.Length; i++)
            {
                if (words[at + i].Word != Words[i])
                {
                    return false;
                }
            }
            return true;
        }
    }
}

/// <summary>A folded word and where it stands in the text.</summary>
internal readonly record struct WordSpan(string Word, int Start, int End)
{
    /// <summary>The words of a folded text.</summary>
    public static List<WordSpan> Cut(string folded)
    {
        var words = new List<WordSpan>();
        for (var i = 0; i < folded.Length; )
        {
            if (folded[i] == ' ')
            {
                i++;
                continue;
            }
            var start = i;
            while (i < folded.Length && folded[i] != ' ')
            {
                i++;
            }
            words.Add(new(folded[start..i], start, i));
        }
        return words;
    }
}
