namespace Puebla.Outcomes.Lexicon;

/// <summary>Finds countries, organisations and bodies of the Conference by any of their Spanish and English names.</summary>
internal static class Names
{
    private static readonly NameTrie Trie = Build();

    /// <summary>Every name in a text, in order, the longest at each place; linear in its length.</summary>
    public static List<NameMatch> Find(string text) => Find(text, Tokenizer.Cut(text));

    public static List<NameMatch> Find(string text, List<Token> tokens)
    {
        var found = new List<NameMatch>();
        for (var at = 0; at < tokens.Count; )
        {
            if (KeyedBodies.TryMatch(text, tokens, at, found, out var next))
                at = next;
            else if (Trie.TryMatch(text, tokens, at, out var match, out next))
            {
                // “los Estados Unidos”: a name that begins later and reaches further is the one meant.
                for (var inner = at + 1; inner < next; inner++)
                    if (
                        Trie.TryMatch(text, tokens, inner, out var later, out var end)
                        && end > next
                    )
                        (match, next) = (
                            later.Code == match.Code ? match with { End = later.End } : later,
                            end
                        );
                if (match.Kind != NameKind.Mask)
                    Add(found, match, text);
                at = next;
            }
            else
                at++;
        }
        return found;
    }

    // “las delegaciones de Canadá y México” are those countries, not all members.
    private static void Add(List<NameMatch> found, NameMatch match, string text)
    {
        if (
            match.Kind == NameKind.Country
            && found is [.., { Code: BodyCodes.Members } last]
            && text.AsSpan(last.End, match.Start - last.End).Trim()
                is "de"
                    or "del"
                    or "of"
                    or "de la"
                    or "of the"
        )
            found.RemoveAt(found.Count - 1);
        found.Add(match);
    }

    /// <summary>The code of a text that is a name and nothing else, but for an article before it; null otherwise.</summary>
    public static string? CodeOf(string name) => MatchOf(name)?.Code;

    /// <summary>The alpha-3 code of a text that is a country's name and nothing else; null otherwise.</summary>
    public static string? CountryOf(string name) =>
        MatchOf(name) is { Kind: NameKind.Country } match ? match.Code : null;

    private static NameMatch? MatchOf(string name)
    {
        var tokens = Tokenizer.Cut(name);
        var from =
            tokens.Count > 1 && tokens[0].Word is "el" or "la" or "los" or "las" or "the" ? 1 : 0;
        var found = Find(name, tokens);
        if (found.Count != 1)
            return null;
        var last = tokens.FindLastIndex(token => token.Word != ".");
        return found[0].Start <= tokens[from].Start && found[0].End >= tokens[last].End
            ? found[0]
            : null;
    }

    private static NameTrie Build()
    {
        var trie = new NameTrie();
        foreach (var mask in Masks.All)
            trie.Add(mask, "", NameKind.Mask);
        foreach (var (code, pattern) in Bodies.All)
            trie.Add(pattern, code, NameKind.Body);
        foreach (var (code, pattern) in Organisations.All)
            trie.Add(pattern, code, NameKind.Organisation);
        foreach (var (code, pattern) in Countries.All)
            trie.Add(pattern, code, NameKind.Country, proper: true);
        return trie;
    }
}
