using System.Collections.Frozen;

namespace Puebla.Outcomes.Understanding;

/// <summary>A closed set of folded words, written in one string.</summary>
internal sealed class WordSet(string words)
{
    private readonly FrozenSet<string> _words = words
        .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet();

    public bool Contains(string word) => _words.Contains(word);
}
