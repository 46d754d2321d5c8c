using Microsoft.EntityFrameworkCore;
using Npgsql;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Search.Indexing;

namespace Puebla.Record.Samples;

/// <summary>Takes samples out of every table. Adopted texts are never removed.</summary>
internal sealed class InstrumentRemoval(ConferenceDb db)
{
    public async Task<int> RemoveSamples(CancellationToken stop)
    {
        var originals = await db.Set<TextVersion>()
            .Where(v => v.Instrument.IsSample)
            .Select(v => v.OriginalId)
            .Distinct()
            .ToListAsync(stop);
        var audiences = await db.Set<Instrument>()
            .Where(i => i.IsSample)
            .Select(i => i.AudienceId)
            .Distinct()
            .ToListAsync(stop);
        await db.Set<SearchEntry>()
            .Where(e => e.Provision.Version.Instrument.IsSample)
            .ExecuteDeleteAsync(stop);
        await db.Set<Relation>()
            .Where(r => r.From!.IsSample || r.To!.IsSample)
            .ExecuteDeleteAsync(stop);
        await db.Set<TextVersion>().Where(v => v.Instrument.IsSample).ExecuteDeleteAsync(stop);
        await db.Set<ParagraphAddress>().Where(a => a.Instrument.IsSample).ExecuteDeleteAsync(stop);
        var removed = await db.Set<Instrument>().Where(i => i.IsSample).ExecuteDeleteAsync(stop);
        await db.Set<Original>()
            .Where(o =>
                originals.Contains(o.Id) && !db.Set<TextVersion>().Any(v => v.OriginalId == o.Id)
            )
            .ExecuteDeleteAsync(stop);
        foreach (var audience in audiences)
        {
            await NoteWordsAnew(audience, stop);
        }
        return removed;
    }

    // What only the removed texts said must not be suggested any more.
    private async Task NoteWordsAnew(int audienceId, CancellationToken stop)
    {
        await db.Set<Word>().Where(w => w.AudienceId == audienceId).ExecuteDeleteAsync(stop);
        var texts = await db.Set<SearchEntry>()
            .Where(e => e.AudienceId == audienceId)
            .Select(e => e.Provision.Text)
            .ToListAsync(stop);
        await new WordWriter((NpgsqlConnection)db.Database.GetDbConnection()).Write(
            audienceId,
            texts,
            stop
        );
    }
}
