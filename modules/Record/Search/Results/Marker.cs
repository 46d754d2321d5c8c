using Npgsql;
using NpgsqlTypes;
using Puebla.Record.Search.Query;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Search.Results;

/// <summary>Marks what matches. PostgreSQL marks the folded text, which is as long as the original, so that a word that folding changed is marked too.</summary>
internal sealed class Marker(NpgsqlDataSource database, IVocabularySource vocabularies)
{
    private const char On = '\u0002';
    private const char Off = '\u0003';

    private const string Sql = """
        select ts_headline(t.configuration::regconfig, t.folded, $1::tsquery, $2)
        from unnest($3, $4) with ordinality t(configuration, folded, place) order by t.place
        """;

    public async Task<List<Hit>> Mark(List<Hit> hits, CompiledQuery query, CancellationToken stop)
    {
        if (query.All is null || hits.Count == 0)
        {
            return [.. hits.Select(hit => hit with { Snippet = Snippets.Of(hit.Text, []) })];
        }
        var names = (await vocabularies.Get(stop)).Names;
        var wanted = query.NameTokens.ToHashSet(StringComparer.Ordinal);
        // Of a long document the stretch around what matches is marked, and stands for it.
        hits =
        [
            .. hits.Select(hit =>
                hit with
                {
                    Text = MarkedStretch.Of(hit.Text, hit.Language, query),
                }
            ),
        ];
        var texts = hits.SelectMany(hit =>
                LinesAbove.Of(hit).Prepend((hit.Language, Text: hit.Text))
            )
            .ToList();
        var headlines = await Headlines(texts, query.All, stop);
        var marks = new Queue<List<(int Start, int End)>>(
            texts.Zip(
                headlines,
                (text, headline) =>
                    (List<(int, int)>)[.. Spans(headline), .. Names(text.Text, names, wanted)]
            )
        );
        return [.. hits.Select(hit => Marked(hit, marks))];
    }

    private static Hit Marked(Hit hit, Queue<List<(int Start, int End)>> marks)
    {
        var inText = marks.Dequeue();
        var above = LinesAbove
            .Of(hit)
            .Select(line => (Line: line.Text, Marks: marks.Dequeue()))
            .ToList();
        var nearest = above.FindLast(one => one.Marks.Count > 0);
        return hit with
        {
            Snippet = Snippets.Of(hit.Text, inText),
            Above = nearest.Line is null ? [] : Snippets.Of(nearest.Line, nearest.Marks),
        };
    }

    private static IEnumerable<(int Start, int End)> Names(
        string text,
        PhraseFinder names,
        HashSet<string> wanted
    )
    {
        if (wanted.Count == 0)
        {
            return [];
        }
        var words = WordSpan.Cut(Folding.Fold(text));
        return names
            .Everywhere(words)
            .Where(found => wanted.Contains(found.Code))
            .Select(found => (words[found.First].Start, words[found.First + found.Count - 1].End));
    }

    private static IEnumerable<(int Start, int End)> Spans(string headline)
    {
        var (at, start) = (0, 0);
        foreach (var letter in headline)
        {
            if (letter == On)
            {
                start = at;
            }
            else if (letter == Off)
            {
                yield return (start, at);
            }
            else
            {
                at++;
            }
        }
    }

    private async Task<List<string>> Headlines(
        List<(string Language, string Text)> texts,
        string query,
        CancellationToken stop
    )
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.Add(new() { Value = query, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(
            new() { Value = $"HighlightAll=true, StartSel={On}, StopSel={Off}" }
        );
        command.Parameters.Add(
            new()
            {
                Value = texts
                    .Select(text => text.Language == "en" ? "english" : "spanish")
                    .ToArray(),
            }
        );
        command.Parameters.Add(
            new()
            {
                Value = texts
                    .Select(text => Folding.FoldFor(text.Language, Cut(text.Text)))
                    .ToArray(),
            }
        );
        await command.PrepareAsync(stop);
        var headlines = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            headlines.Add(reader.GetString(0));
        }
        return headlines;
    }

    // Marking reads the whole text; of a very long paragraph the beginning must do.
    private static string Cut(string text) =>
        text.Length <= MarkedStretch.Longest ? text : text[..MarkedStretch.Longest];
}
