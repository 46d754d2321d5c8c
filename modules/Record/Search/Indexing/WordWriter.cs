using System.Text.RegularExpressions;
using Npgsql;
using Puebla.Record.Import;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Search.Indexing;

/// <summary>Notes the words that an audience may read, for suggestions and “did you mean”.</summary>
internal sealed partial class WordWriter(NpgsqlConnection connection)
{
    // In order, so that two imports that bring the same new words wait for each other instead of locking each other out.
    private const string Sql = """
        insert into record.word (audience_id, folded, shown)
        select @audience, w.folded, w.shown from unnest(@folded, @shown) w(folded, shown) order by w.folded
        on conflict do nothing
        """;

    public async Task Write(int audienceId, IEnumerable<string> texts, CancellationToken stop)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var match in texts.SelectMany(text => Word().Matches(text)).Select(m => m.Value))
        {
            words.TryAdd(Folding.Fold(match), match.ToLowerInvariant());
        }
        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.AddWithValue("audience", audienceId);
        command.Parameters.AddWithValue("folded", words.Keys.ToArray());
        command.Parameters.AddWithValue("shown", words.Values.Select(Storable.Of).ToArray());
        await command.ExecuteNonQueryAsync(stop);
    }

    /// <summary>The words of a text as they are kept, folded.</summary>
    public static IEnumerable<string> FoldedIn(string text) =>
        Word().Matches(text).Select(match => Folding.Fold(match.Value));

    [GeneratedRegex(@"\p{L}{3,40}")]
    private static partial Regex Word();
}
