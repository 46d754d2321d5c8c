using Microsoft.EntityFrameworkCore;
using Npgsql;
using Puebla.Kernel.Data;
using Puebla.Record.Data;

namespace Puebla.Record.Search.Indexing;

/// <summary>Takes back the words that nothing which an audience may read says any more: they must not be suggested.</summary>
internal sealed class WordForgetter(ConferenceDb db)
{
    /// <param name="audienceId">The audience.</param>
    /// <param name="texts">What it may no longer read; its search entries are gone or another audience's already.</param>
    /// <param name="stop">Stops it.</param>
    public Task Forget(int audienceId, IEnumerable<string> texts, CancellationToken stop) =>
        ForgetAll(
            audienceId,
            texts.SelectMany(WordWriter.FoldedIn).ToHashSet(StringComparer.Ordinal),
            stop
        );

    /// <summary>The same, where most of what was said is said again in texts that take their place.</summary>
    public Task Forget(
        int audienceId,
        IEnumerable<string> texts,
        IEnumerable<string> instead,
        CancellationToken stop
    )
    {
        var said = instead.SelectMany(WordWriter.FoldedIn).ToHashSet(StringComparer.Ordinal);
        var gone = texts
            .SelectMany(WordWriter.FoldedIn)
            .Where(word => !said.Contains(word))
            .ToHashSet(StringComparer.Ordinal);
        return gone.Count == 0 ? Task.CompletedTask : ForgetAll(audienceId, gone, stop);
    }

    /// <summary>Notes the words of texts for an audience that may read them now.</summary>
    public Task Note(int audienceId, IEnumerable<string> texts, CancellationToken stop) =>
        new WordWriter((NpgsqlConnection)db.Database.GetDbConnection()).Write(
            audienceId,
            texts,
            stop
        );

    private async Task ForgetAll(int audienceId, HashSet<string> gone, CancellationToken stop)
    {
        var still = db.Set<SearchEntry>()
            .Where(e => e.AudienceId == audienceId)
            .OrderByDescending(e => e.Id)
            .Select(e => e.Provision.Text)
            .AsAsyncEnumerable();
        await foreach (var text in still.WithCancellation(stop))
        {
            if (gone.Count == 0)
            {
                return;
            }
            gone.ExceptWith(WordWriter.FoldedIn(text));
        }
        await using var command = new NpgsqlCommand(
            "delete from record.word where audience_id = $1 and folded = any($2)",
            (NpgsqlConnection)db.Database.GetDbConnection()
        );
        command.Parameters.Add(new() { Value = audienceId });
        command.Parameters.Add(new() { Value = gone.ToArray() });
        await command.ExecuteNonQueryAsync(stop);
    }
}
