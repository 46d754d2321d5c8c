using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Search.Indexing;

namespace Puebla.Record.Classify;

/// <summary>Everything that carries the audience of an instrument, moved to another inside the running transaction.</summary>
internal sealed class ClassifiedThings(ConferenceDb db, WordForgetter words)
{
    public async Task Move(Instrument instrument, int to, CancellationToken stop)
    {
        var from = instrument.AudienceId;
        instrument.AudienceId = to;
        await db.SaveChangesAsync(stop);
        var texts = await db.Set<SearchEntry>()
            .Where(e => e.InstrumentId == instrument.Id)
            .Select(e => e.Provision.Text)
            .ToListAsync(stop);
        await db.Set<SearchEntry>()
            .Where(e => e.InstrumentId == instrument.Id)
            .ExecuteUpdateAsync(e => e.SetProperty(x => x.AudienceId, to), stop);
        await MoveOriginals(instrument.Id, to, stop);
        await words.Forget(from, texts, stop);
        await words.Note(to, texts, stop);
    }

    // A file of several instruments follows once they all have one audience; until then it is for those who may see them all.
    private async Task MoveOriginals(int instrumentId, int to, CancellationToken stop)
    {
        var versions = db.Set<TextVersion>();
        await db.Set<Original>()
            .Where(o => versions.Any(v => v.OriginalId == o.Id && v.InstrumentId == instrumentId))
            .Where(o => !versions.Any(v => v.OriginalId == o.Id && v.Instrument.AudienceId != to))
            .ExecuteUpdateAsync(o => o.SetProperty(x => x.AudienceId, to), stop);
    }
}
