using System.Collections.Concurrent;
using Npgsql;
using Puebla.Record.Search.Indexing;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Search.Query;

/// <summary>Makes queries that match in both languages at once, term by term, so that an exclusion excludes in both.</summary>
internal sealed class QueryCompiler(NpgsqlDataSource database, IVocabularySource vocabularies)
{
    private const int MostRemembered = 4096;

    private const string Sql = """
        select phraseto_tsquery('spanish', t.es)::text, phraseto_tsquery('english', t.en)::text
        from unnest(@es, @en) with ordinality t(es, en, ordinality) order by t.ordinality
        """;

    private readonly ConcurrentDictionary<string, Remembered> _remembered = new(
        StringComparer.Ordinal
    );

    public async ValueTask<CompiledQuery> Compile(string text, CancellationToken stop)
    {
        var vocabulary = await vocabularies.Get(stop);
        if (
            _remembered.TryGetValue(text, out var remembered)
            && ReferenceEquals(remembered.Vocabulary, vocabulary)
        )
        {
            return remembered.Query;
        }
        var terms = QueryTerms.Of(text, vocabulary);
        var query = terms.Count == 0 ? new(null, null, []) : await Compile(terms, stop);
        if (_remembered.Count >= MostRemembered)
        {
            _remembered.Clear();
        }
        _remembered[text] = new(vocabulary, query);
        return query;
    }

    private async Task<CompiledQuery> Compile(
        IReadOnlyList<QueryTerm> terms,
        CancellationToken stop
    )
    {
        var required = terms.Where(term => !term.Excluded).ToList();
        var whole = string.Join(' ', required.Select(term => term.Text));
        var phrases = await Phrases([.. terms.Select(term => term.Text), whole], stop);
        var all = new List<string>();
        foreach (var (term, phrase) in terms.Zip(phrases))
        {
            if (Alternatives(term, phrase, required.Count) is { } alternatives)
            {
                all.Add(term.Excluded ? $"!({alternatives})" : $"({alternatives})");
            }
        }
        var words = OneOf(phrases[^1].Spanish, phrases[^1].English);
        var asPhrase = required is [{ NameToken: { } token }] ? Either($"'{token}'", words) : words;
        return new(
            all.Count == 0 ? null : string.Join(" & ", all),
            WordWeights.InText(asPhrase),
            terms
        );
    }

    // A word that one of the languages passes over ("de", "the") is passed over in both, unless it is all there is:
    // texts of that language do not have it in the index.
    private static string? Alternatives(
        QueryTerm term,
        (string Spanish, string English) phrase,
        int required
    )
    {
        var passedOver = phrase.Spanish.Length == 0 || phrase.English.Length == 0;
        if (term.NameToken is null && passedOver && !term.Quoted && (required > 1 || term.Excluded))
        {
            return null;
        }
        var words = OneOf(
            term.Quoted ? phrase.Spanish : Loose(phrase.Spanish),
            term.Quoted ? phrase.English : Loose(phrase.English)
        );
        return term.NameToken is null ? words : Either($"'{term.NameToken}'", words);
    }

    private static string Either(string token, string? words) =>
        words is null ? token : $"{token} | {words}";

    // Outside quotation marks the words of a name may stand apart.
    private static string Loose(string phrase) =>
        System.Text.RegularExpressions.Regex.Replace(phrase, " <(-|[0-9]+)> ", " & ");

    private static string? OneOf(string spanish, string english) =>
        (spanish.Length, english.Length) switch
        {
            (0, 0) => null,
            (0, _) => english,
            (_, 0) => spanish,
            _ => spanish == english ? spanish : $"({spanish}) | ({english})",
        };

    private async Task<List<(string Spanish, string English)>> Phrases(
        IReadOnlyList<string> texts,
        CancellationToken stop
    )
    {
        await using var command = database.CreateCommand(Sql);
        command.Parameters.AddWithValue(
            "es",
            texts.Select(text => Folding.FoldFor("es", text)).ToArray()
        );
        command.Parameters.AddWithValue(
            "en",
            texts.Select(text => Folding.FoldFor("en", text)).ToArray()
        );
        await using var reader = await command.ExecuteReaderAsync(stop);
        var phrases = new List<(string, string)>();
        while (await reader.ReadAsync(stop))
        {
            phrases.Add((reader.GetString(0), reader.GetString(1)));
        }
        return phrases;
    }

    private sealed record Remembered(Vocabulary Vocabulary, CompiledQuery Query);
}
