using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Files;
using Puebla.Record.Import;
using Puebla.Record.Search.Indexing;

namespace Puebla.Record.Documents;

/// <summary>Writes what search knows of a kept document anew, or takes it back, inside the running transaction.</summary>
internal sealed class DocumentIndex(ConferenceDb db, EntryWriter entries, WordForgetter words)
{
    /// <summary>By its title, bodies, date, kind and language as they are now. Entries get new numbers: what a process remembers of an entry stays true.</summary>
    public async Task Rewrite(Instrument instrument, CancellationToken stop)
    {
        var current = await Current(instrument.Id, stop);
        foreach (var version in current)
        {
            var paragraphs = await db.Set<Paragraph>()
                .AsNoTracking()
                .Include(p => p.Address)
                .Where(p => p.VersionId == version.Id)
                .OrderBy(p => p.Position)
                .ToListAsync(stop);
            await entries.Remove(version.Id, stop);
            await entries.Write(
                instrument,
                new(
                    version.Language,
                    IsExtract: false,
                    [
                        .. paragraphs.Select(p => new NewParagraph(
                            p.Address.Path,
                            KeptDocument.ProvisionOf(p),
                            null,
                            Indexed: !p.IsRedacted
                        )),
                    ],
                    []
                ),
                [.. paragraphs.Select(p => p.Id)],
                stop,
                // Held in both languages, each text has its own title, and is found once by it.
                byOtherTitle: current.Count == 1
            );
        }
        await entries.Finish(stop);
    }

    /// <summary>Nobody finds it, and no word that only it says is suggested.</summary>
    public async Task Remove(Instrument instrument, CancellationToken stop)
    {
        var texts = new List<string>();
        foreach (var version in await Current(instrument.Id, stop))
        {
            await entries.Remove(version.Id, stop);
            texts.AddRange(
                await db.Set<Paragraph>()
                    .Where(p => p.VersionId == version.Id)
                    .Select(p => p.Text)
                    .ToListAsync(stop)
            );
        }
        await words.Forget(instrument.AudienceId, texts, stop);
    }

    private Task<List<TextVersion>> Current(int instrumentId, CancellationToken stop) =>
        db.Set<TextVersion>()
            .AsNoTracking()
            .Where(v => v.InstrumentId == instrumentId && v.IsCurrent)
            .OrderBy(v => v.Id)
            .ToListAsync(stop);
}
