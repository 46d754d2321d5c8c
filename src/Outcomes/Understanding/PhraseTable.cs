using System.Collections.Frozen;
using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Understanding;

/// <summary>Fixed expressions, written as patterns, each with what it means; the longest at a place wins.</summary>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, (string[] Words, T Value)[]> _byFirstWord;

    public PhraseTable(params IEnumerable<(string Pattern, T Value)> phrases) =>
        _byFirstWord = phrases
            .SelectMany(
                phrase => NamePattern.Expand(phrase.Pattern),
                (phrase, spelling) => (Words: Cut(spelling), phrase.Value)
            )
            .OrderByDescending(phrase => phrase.Words.Length)
            .GroupBy(phrase => phrase.Words[0])
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The longest expression at a token, and the token after it.</summary>
    public bool TryMatch(ProvisionText text, int at, out T value, out int next)
    {
        if (_byFirstWord.TryGetValue(text.Word(at), out var phrases))
            foreach (var (words, meaning) in phrases)
                if (Stands(text, at, words))
                {
                    (value, next) = (meaning, at + words.Length);
                    return true;
                }
        (value, next) = (default!, at);
        return false;
    }

    private static string[] Cut(string phrase) =>
        [.. Tokenizer.Cut(phrase).Select(token => token.Word)];

    private static bool Stands(ProvisionText text, int at, string[] words)
    {
        for (var i = 1; i < words.Length; i++)
            if (text.Word(at + i) != words[i])
                return false;
        return true;
    }
}
