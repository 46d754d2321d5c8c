using Npgsql;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Search.Results;

/// <summary>Helps with words: offers those that begin as typed, and those that may have been meant. Only words of what the one who asks may read.</summary>
internal sealed class SpellingHelp(NpgsqlDataSource database)
{
    private const int MostWords = 8;

    private const string Beginning = """
        select shown from record.word where audience_id = any($1) and folded >= $2 and folded < $3
        group by folded, shown order by length(folded), folded limit $4
        """;

    private const string Near = """
        select w.shown from record.word w
        where w.audience_id = any($1) and w.folded % $2
        order by similarity(w.folded, $2) desc, abs(length(w.folded) - length($2)), w.folded limit 1
        """;

    private const string Known =
        "select exists(select from record.word where audience_id = any($1) and folded = $2)";

    /// <summary>Words that begin so, the shortest first.</summary>
    public async Task<List<string>> BeginningWith(
        string start,
        int[] visible,
        CancellationToken stop
    )
    {
        var folded = Folding.Fold(start).Trim();
        if (folded.Length < 2 || folded.Contains(' ', StringComparison.Ordinal))
        {
            return [];
        }
        await using var command = database.CreateCommand(Beginning);
        command.Parameters.Add(new() { Value = visible });
        command.Parameters.Add(new() { Value = folded });
        command.Parameters.Add(new() { Value = folded + '\uFFFF' });
        command.Parameters.Add(new() { Value = MostWords });
        var words = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            words.Add(reader.GetString(0));
        }
        return [.. words.DistinctBy(Folding.Fold)];
    }

    /// <summary>The query with its unknown words replaced by known ones; null where there is nothing to replace.</summary>
    public async Task<string?> DidYouMean(string query, int[] visible, CancellationToken stop)
    {
        var words = WordSpan.Cut(Folding.Fold(query));
        var meant = query;
        foreach (
            var word in Enumerable
                .Reverse(words)
                .Where(word => word.Word.Length is >= 4 and <= 40)
                .Take(8)
        )
        {
            if (
                !await IsKnown(word.Word, visible, stop)
                && await Nearest(word.Word, visible, stop) is { } near
            )
            {
                meant = meant[..word.Start] + near + meant[word.End..];
            }
        }
        return meant == query ? null : meant;
    }

    private async Task<bool> IsKnown(string word, int[] visible, CancellationToken stop) =>
        await Ask(Known, word, visible, stop) is true;

    private async Task<string?> Nearest(string word, int[] visible, CancellationToken stop) =>
        await Ask(Near, word, visible, stop) as string;

    private async Task<object?> Ask(string sql, string word, int[] visible, CancellationToken stop)
    {
        await using var command = database.CreateCommand(sql);
        command.Parameters.Add(new() { Value = visible });
        command.Parameters.Add(new() { Value = word });
        return await command.ExecuteScalarAsync(stop);
    }
}
