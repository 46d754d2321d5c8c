using Microsoft.EntityFrameworkCore;
using Npgsql;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Import;
using Puebla.Record.Search.Text;

namespace Puebla.Record.Search.Indexing;

/// <summary>Makes paragraphs findable, in the transaction that keeps them.</summary>
internal sealed class EntryWriter(
    ConferenceDb db,
    FacetDirectory facets,
    IVocabularySource vocabularies
)
{
    private const string Sql = """
        insert into record.search_entry (provision_id, instrument_id, audience_id, day, facets, words)
        select e.provision_id, @instrument, @audience, @day, e.facets::int[],
          setweight(to_tsvector(@configuration::regconfig, e.heading) || to_tsvector(@other::regconfig, e.other_heading)
            || to_tsvector('simple', e.heading_names), 'A')
          || setweight(to_tsvector(@configuration::regconfig, e.body) || to_tsvector('simple', e.names), @standing::"char")
        from unnest(@ids, @headings, @other_headings, @heading_names, @bodies, @names, @facets) with ordinality
          as e(provision_id, heading, other_heading, heading_names, body, names, facets, ordinality)
        order by e.ordinality
        """;

    private readonly List<(int AudienceId, string Text)> _words = [];

    private NpgsqlConnection Connection => (NpgsqlConnection)db.Database.GetDbConnection();

    /// <summary>Makes a version's paragraphs findable.</summary>
    /// <param name="instrument">Whose they are; it decides who may find them.</param>
    /// <param name="text">The paragraphs.</param>
    /// <param name="ids">Their numbers, in their order.</param>
    /// <param name="stop">Stops.</param>
    /// <param name="byOtherTitle">Whether they are found by the title in the other language too, of which no text is held.</param>
    public async Task Write(
        Instrument instrument,
        NewText text,
        long[] ids,
        CancellationToken stop,
        bool byOtherTitle = false
    )
    {
        var vocabulary = await vocabularies.Get(stop);
        var entries = IndexedEntry.Of(instrument, text, ids, vocabulary, byOtherTitle);
        if (entries.Count == 0)
        {
            return;
        }
        var numbers = await facets.Ensure([.. entries.SelectMany(e => e.Facets).Distinct()], stop);
        await using var command = new NpgsqlCommand(Sql, Connection);
        command.Parameters.AddWithValue("instrument", instrument.Id);
        command.Parameters.AddWithValue("audience", instrument.AudienceId);
        command.Parameters.AddWithValue("day", instrument.Start?.DayNumber ?? 0);
        command.Parameters.AddWithValue(
            "configuration",
            text.Language == "en" ? "english" : "spanish"
        );
        command.Parameters.AddWithValue("other", text.Language == "en" ? "spanish" : "english");
        command.Parameters.AddWithValue("ids", entries.Select(e => e.ProvisionId).ToArray());
        command.Parameters.AddWithValue("headings", entries.Select(e => e.Heading).ToArray());
        command.Parameters.AddWithValue(
            "other_headings",
            entries.Select(e => e.OtherHeading).ToArray()
        );
        command.Parameters.AddWithValue(
            "heading_names",
            entries.Select(e => e.HeadingNames).ToArray()
        );
        command.Parameters.AddWithValue("standing", WordWeights.Of(instrument));
        command.Parameters.AddWithValue("bodies", entries.Select(e => e.Body).ToArray());
        command.Parameters.AddWithValue("names", entries.Select(e => e.Names).ToArray());
        command.Parameters.AddWithValue(
            "facets",
            entries
                .Select(e => "{" + string.Join(',', e.Facets.Select(f => numbers[f]).Order()) + "}")
                .ToArray()
        );
        await command.ExecuteNonQueryAsync(stop);
        _words.AddRange(
            text.Paragraphs.Where(p => p.Indexed)
                .Select(p => (instrument.AudienceId, p.Provision.Text))
        );
    }

    /// <summary>Notes the words of everything written, once for the whole document: two imports that note the same new words in the same order never wait for each other crosswise.</summary>
    public async Task Finish(CancellationToken stop)
    {
        foreach (
            var audience in _words
                .GroupBy(word => word.AudienceId, word => word.Text)
                .OrderBy(audience => audience.Key)
        )
        {
            await new WordWriter(Connection).Write(audience.Key, audience, stop);
        }
        _words.Clear();
    }

    /// <summary>A version that is no longer current is no longer found.</summary>
    public Task Remove(int versionId, CancellationToken stop) =>
        db.Set<SearchEntry>()
            .Where(e => e.Provision.VersionId == versionId)
            .ExecuteDeleteAsync(stop);
}
