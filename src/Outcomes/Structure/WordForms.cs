namespace Puebla.Outcomes.Structure;

/// <summary>How a document's running text writes its words: with a capital, after which word, or all in capitals.</summary>
internal sealed class WordForms
{
    private readonly Dictionary<string, int> _balance = new(StringComparer.Ordinal);
    private readonly HashSet<string> _acronyms = new(StringComparer.Ordinal);

    public WordForms(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            string? previous = null;
            foreach (var piece in text.Split(' '))
            {
                var word = piece.Trim('“', '”', '"', '(', ')', ',', ';', ':', '.', '«', '»');
                if (word.Length > 0 && previous is not null)
                {
                    Count(previous, word);
                }
                previous =
                    word.Length > 0 && char.IsLetter(word[0]) && !piece.EndsWith('.')
                        ? word.ToLowerInvariant()
                        : null;
            }
        }
    }

    public bool IsAcronym(string word) => _acronyms.Contains(word);

    public bool IsCapital(string? previous, string word)
    {
        if (previous is not null && _balance.TryGetValue(previous + " " + word, out var pair))
        {
            return pair > 0;
        }
        return word.Length > 2 && _balance.TryGetValue(word, out var single) && single > 0;
    }

    private void Count(string previous, string word)
    {
        if (word.Length is > 1 and < 8 && word.All(char.IsUpper))
        {
            _acronyms.Add(word);
            return;
        }
        var step = char.IsUpper(word[0]) ? 1 : -1;
        var lower = word.ToLowerInvariant();
        _balance[lower] = _balance.GetValueOrDefault(lower) + step;
        _balance[previous + " " + lower] =
            _balance.GetValueOrDefault(previous + " " + lower) + step;
    }
}
