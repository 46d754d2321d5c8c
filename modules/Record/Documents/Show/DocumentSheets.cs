using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;
using Puebla.Record.Read;

namespace Puebla.Record.Documents.Show;

/// <summary>Reads what the page of a kept document shows, once the document was found for the one who asks.</summary>
internal sealed class DocumentSheets(
    ConferenceDb db,
    RecordReader reader,
    IRights rights,
    ICurrentActor current,
    ISentences sentences
)
{
    /// <param name="instrument">The document.</param>
    /// <param name="version">The version to show.</param>
    /// <param name="part">Which part of its text, from 1.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<DocumentSheet> Of(
        InstrumentView instrument,
        VersionView version,
        int part,
        CancellationToken stop
    )
    {
        var said = await db.Set<Instrument>()
            .AsNoTracking()
            .Where(i => i.Id == instrument.Id)
            .Select(i => new
            {
                i.OtherBodies,
                i.Reference,
                i.Note,
            })
            .SingleAsync(stop);
        var parts = await reader.Paragraphs(version.Id, stop);
        var shown = parts.ElementAtOrDefault(Math.Clamp(part, 1, Math.Max(1, parts.Count)) - 1);
        return new(
            instrument,
            version,
            said.OtherBodies,
            said.Reference,
            said.Note,
            await Histories(instrument, stop),
            shown is null
                ? []
                : shown.Text.Split(
                    DocumentPassages.Break,
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                ),
            (shown?.Position ?? 0) + 1,
            Math.Max(1, parts.Count)
        );
    }

    // Who brought a file is a person's name: it is for those who file documents.
    private async Task<Dictionary<int, VersionHistory>> Histories(
        InstrumentView instrument,
        CancellationToken stop
    )
    {
        var rows = await db.Set<TextVersion>()
            .AsNoTracking()
            .Where(v => v.InstrumentId == instrument.Id)
            .Select(v => new
            {
                v.Id,
                v.Note,
                v.HandedInBy,
            })
            .ToListAsync(stop);
        var named =
            current.Actor.PersonId is not null
            && (await rights.May(current.Actor, Act.HandIn, stop: stop)).Allowed;
        var histories = new Dictionary<int, VersionHistory>();
        foreach (var row in rows)
        {
            histories[row.Id] = new(
                row.Note,
                named && row.HandedInBy is { } person
                    ? await sentences.Name(
                        "person",
                        person.ToString("D"),
                        LanguageExtensions.Current,
                        stop
                    )
                    : null
            );
        }
        return histories;
    }
}
