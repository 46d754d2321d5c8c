namespace Puebla.Outcomes.Lexicon;

/// <summary>All names in one tree of folded words; the longest name at a place wins.</summary>
internal sealed class NameTrie
{
    private readonly Node _root = new();

    /// <summary>Adds every spelling of a name. One written in capitals only (an acronym) is found only in capitals; <paramref name="proper"/> asks for a capital at the start.</summary>
    public void Add(string pattern, string code, NameKind kind, bool proper = false)
    {
        foreach (var spelling in NamePattern.Expand(pattern))
        {
            var node = _root;
            foreach (var token in Tokenizer.Cut(spelling))
                if (token.Word != "-")
                    node = node.Next(token.Word);
            node.Name ??= new(
                code,
                kind,
                spelling.Any(char.IsLower) ? (proper ? 1 : 0) : int.MaxValue
            );
        }
    }

    /// <summary>The longest name that begins at a token; hyphens between its words do not count.</summary>
    public bool TryMatch(string text, List<Token> tokens, int at, out NameMatch match, out int next)
    {
        (match, next) = (default, at);
        var node = _root;
        for (var i = at; i < tokens.Count; i++)
        {
            if (tokens[i].Word is "-" or "‐" or "‑" && i > at)
                continue;
            if (!node.Children.TryGetValue(tokens[i].Word, out var child))
                break;
            node = child;
            if (
                node.Name is { } name
                && IsCapital(
                    text.AsSpan(tokens[at].Start, tokens[i].End - tokens[at].Start),
                    name.Capitals
                )
            )
                (match, next) = (new(tokens[at].Start, tokens[i].End, name.Code, name.Kind), i + 1);
        }
        return next > at;
    }

    private static bool IsCapital(ReadOnlySpan<char> written, int wanted) =>
        wanted switch
        {
            0 => true,
            1 => char.IsUpper(written[0]),
            _ => written.IndexOfAnyInRange('a', 'z') < 0,
        };

    private sealed class Node
    {
        public Dictionary<string, Node> Children { get; } = [];

        public Name? Name { get; set; }

        public Node Next(string word) =>
            Children.TryGetValue(word, out var child) ? child : Children[word] = new();
    }

    private sealed record Name(string Code, NameKind Kind, int Capitals);
}
