using Npgsql;
using NpgsqlTypes;
using Puebla.Record.Precedents.Rules;
using Puebla.Record.Search;
using Puebla.Record.Search.Results;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Precedents;

/// <summary>Asks the word index for the paragraphs that share a text's rare words, and ranks them by all that they share. Neither counts nor weighs a paragraph that the reader may not see.</summary>
internal sealed class PrecedentQuery(NpgsqlDataSource database, IVocabularySource vocabularies)
{
    /// <summary>So many of the rarest words are looked up.</summary>
    private const int MostWords = 24;

    /// <summary>At least so many, however common they are.</summary>
    private const int FewestWords = 6;

    /// <summary>A word that stands in more of all paragraphs than this finds nothing by itself.</summary>
    private const double TooCommon = 0.02;

    /// <summary>So many paragraphs of one word are looked at.</summary>
    private const int MostOfAWord = 1_000;

    /// <summary>So many paragraphs are compared word for word.</summary>
    private const int MostCompared = 80;

    // What the database's own statistics know to be common is passed over; whatever they do not name is rarer than all that they do.
    private const string Words = """
        with s as (select most_common_elems::text::text[] as words, most_common_elem_freqs as shares from pg_stats
          where schemaname = 'record' and tablename = 'search_entry' and attname = 'words')
        select w.word, s.shares[array_position(s.words, w.word)]::float8,
          (select reltuples::float8 from pg_class where oid = 'record.search_entry'::regclass)
        from unnest(tsvector_to_array(to_tsvector($1::regconfig, $2) || to_tsvector('simple', $3))) w(word) left join s on true
        """;

    private const string Postings = """
        select array(select e.id from record.search_entry e
          where e.words @@ w.query::tsquery and e.audience_id = any($2) limit $3)
        from unnest($1) with ordinality w(query, place) order by w.place
        """;

    // A kept document (state 3) decides nothing that could be followed.
    private const string Compared = $"""
        select {HitReader.Columns}, p.address_id, p.id, tsvector_to_array(ts_filter(e.words, array['b', 'c', 'd']::"char"[]))
        from record.search_entry e {HitReader.Joins} where e.id = any($1) and e.audience_id = any($2) and i.state <> 3
        """;

    /// <summary>The nearest, the nearest first.</summary>
    /// <param name="language">The text's.</param>
    /// <param name="text">The text.</param>
    /// <param name="visible">Numbers of the audiences whose paragraphs may be looked at.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<List<Found>> Find(
        string language,
        string text,
        int[] visible,
        CancellationToken stop
    )
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        var (words, all) = await Weigh(connection, language, text, stop);
        var sought = Sought(words);
        if (sought.Length == 0)
        {
            return [];
        }
        var postings = await Look(connection, sought, visible, stop);
        var weights = words.ToDictionary(
            word => word.Text,
            word => Likeness.Weight((word.Share ?? 0.001) * all, all),
            StringComparer.Ordinal
        );
        var scores = new Dictionary<int, double>();
        foreach (var (word, ids) in sought.Zip(postings))
        {
            // Seen to the end, the count is exact, and of what the reader may see alone.
            var weight = weights[word] =
                ids.Length < MostOfAWord ? Likeness.Weight(ids.Length, all) : weights[word];
            foreach (var id in ids)
            {
                scores[id] = scores.GetValueOrDefault(id) + weight;
            }
        }
        var best = scores
            .OrderByDescending(pair => pair.Value)
            .ThenByDescending(pair => pair.Key)
            .Take(MostCompared)
            .Select(pair => pair.Key)
            .ToArray();
        return await Compare(connection, best, weights, visible, stop);
    }

    private async Task<(List<Word> Words, double All)> Weigh(
        NpgsqlConnection connection,
        string language,
        string text,
        CancellationToken stop
    )
    {
        var vocabulary = await vocabularies.Get(stop);
        var names = vocabulary.TokensIn(WordSpan.Cut(Folding.Fold(text)));
        await using var command = new NpgsqlCommand(Words, connection);
        Add(command, language == "en" ? "english" : "spanish", NpgsqlDbType.Text);
        Add(command, Folding.FoldFor(language, text), NpgsqlDbType.Text);
        Add(command, string.Join(' ', names), NpgsqlDbType.Text);
        await command.PrepareAsync(stop);
        var (words, all) = (new List<Word>(), 1.0);
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop))
        {
            words.Add(new(row.GetString(0), row.IsDBNull(1) ? null : row.GetDouble(1)));
            // Before the first look of the database at its own table nothing is known; then every word counts for much.
            all = Math.Max(row.GetDouble(2), 1_000);
        }
        return (words, all);
    }

    private static string[] Sought(List<Word> words)
    {
        var ordered = words
            .OrderBy(word => word.Share ?? 0)
            .ThenByDescending(word => word.Text.Length)
            .ThenBy(word => word.Text, StringComparer.Ordinal)
            .ToList();
        return
        [
            .. ordered
                .Where((word, place) => place < FewestWords || (word.Share ?? 0) <= TooCommon)
                .Take(MostWords)
                .Select(word => word.Text),
        ];
    }

    private static async Task<List<int[]>> Look(
        NpgsqlConnection connection,
        string[] words,
        int[] visible,
        CancellationToken stop
    )
    {
        await using var command = new NpgsqlCommand(Postings, connection);
        Add(command, words.Select(Quoted).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
        Add(command, visible, NpgsqlDbType.Array | NpgsqlDbType.Integer);
        Add(command, MostOfAWord, NpgsqlDbType.Integer);
        await command.PrepareAsync(stop);
        var postings = new List<int[]>();
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop))
        {
            postings.Add(row.GetFieldValue<int[]>(0));
        }
        return postings;
    }

    private static async Task<List<Found>> Compare(
        NpgsqlConnection connection,
        int[] ids,
        Dictionary<string, double> weights,
        int[] visible,
        CancellationToken stop
    )
    {
        await using var command = new NpgsqlCommand(Compared, connection);
        Add(command, ids, NpgsqlDbType.Array | NpgsqlDbType.Integer);
        Add(command, visible, NpgsqlDbType.Array | NpgsqlDbType.Integer);
        await command.PrepareAsync(stop);
        var found = new List<Found>();
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop))
        {
            var words = row.GetFieldValue<string[]>(HitReader.ColumnCount + 2);
            found.Add(
                new(
                    HitReader.Of(row),
                    row.GetInt64(HitReader.ColumnCount),
                    row.GetInt64(HitReader.ColumnCount + 1),
                    Likeness.Of(weights, words)
                )
            );
        }
        found.Sort((a, b) => b.Likeness.CompareTo(a.Likeness));
        return found;
    }

    private static void Add(NpgsqlCommand command, object value, NpgsqlDbType type) =>
        command.Parameters.Add(new() { Value = value, NpgsqlDbType = type });

    private static string Quoted(string word) =>
        $"'{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";

    /// <param name="Text">As the index has it.</param>
    /// <param name="Share">Of all paragraphs, those with it; null where it is rarer than the database cares to know.</param>
    private sealed record Word(string Text, double? Share);
}

/// <summary>A paragraph that shares words with a text.</summary>
internal sealed record Found(Hit Hit, long AddressId, long ParagraphId, double Likeness);
