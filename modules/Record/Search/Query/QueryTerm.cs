using Puebla.Record.Search.Text;

namespace Puebla.Record.Search.Query;

/// <summary>One thing that a paragraph must have, or must not.</summary>
/// <param name="Text">Its words as typed, without quotation marks.</param>
/// <param name="Excluded">True after a hyphen.</param>
/// <param name="NameToken">The word that stands in the index for the thing that it names; null where it names nothing, or was quoted.</param>
/// <param name="Quoted">True for words that must stand one after the other.</param>
internal sealed record QueryTerm(string Text, bool Excluded, string? NameToken, bool Quoted);

/// <summary>Reads a query: words, "phrases", -exclusions; names of known things in any spelling.</summary>
internal static class QueryTerms
{
    private const int MostTerms = 16;
    private const string Quotes = "\"“”«»";

    public static IReadOnlyList<QueryTerm> Of(string text, Vocabulary vocabulary)
    {
        var terms = new List<QueryTerm>();
        foreach (var (part, excluded, quoted) in Parts(text))
        {
            terms.AddRange(quoted ? Quoted(part) : Named(part, vocabulary), excluded);
        }
        return [.. terms.Take(MostTerms)];
    }

    private static void AddRange(
        this List<QueryTerm> terms,
        IEnumerable<QueryTerm> more,
        bool excluded
    ) => terms.AddRange(more.Select(term => term with { Excluded = excluded }));

    // A hyphen excludes at the start of a word; inside one it is part of it. Plain words stay together, for a name may have several.
    private static IEnumerable<(string Part, bool Excluded, bool Quoted)> Parts(string text)
    {
        var plain = 0;
        for (var at = 0; at < text.Length; )
        {
            var opens = at == 0 || char.IsWhiteSpace(text[at - 1]);
            var excluded =
                opens
                && text[at] == '-'
                && at + 1 < text.Length
                && !char.IsWhiteSpace(text[at + 1]);
            var first = excluded ? at + 1 : at;
            var quoted = Quotes.Contains(text[first], StringComparison.Ordinal);
            if (!excluded && !quoted)
            {
                at++;
                continue;
            }
            yield return (text[plain..at], false, false);
            var end = quoted
                ? text.AsSpan(first + 1).IndexOfAny(Quotes)
                : text.AsSpan(first).IndexOf(' ');
            var last = end < 0 ? text.Length : (quoted ? first + 1 : first) + end;
            yield return (text[(quoted ? first + 1 : first)..last], excluded, quoted);
            at = plain = Math.Min(text.Length, quoted ? last + 1 : last);
        }
        yield return (text[plain..], false, false);
    }

    private static IEnumerable<QueryTerm> Quoted(string words) =>
        WordSpan.Cut(Folding.Fold(words)).Count > 0 ? [new(words, false, null, Quoted: true)] : [];

    // Outside quotation marks a name is one thing: whoever writes one spelling finds them all.
    private static IEnumerable<QueryTerm> Named(string words, Vocabulary vocabulary)
    {
        var spans = WordSpan.Cut(Folding.Fold(words));
        var names = vocabulary.Names.In(spans).ToDictionary(found => found.First);
        for (var i = 0; i < spans.Count; )
        {
            var name = names.TryGetValue(i, out var found) ? found : (PhraseFinder.Found?)null;
            var count = name?.Count ?? 1;
            yield return new(
                words[spans[i].Start..spans[i + count - 1].End],
                false,
                name?.Code,
                false
            );
            i += count;
        }
    }
}
