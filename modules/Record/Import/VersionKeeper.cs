using Microsoft.EntityFrameworkCore;
using Npgsql;
using Puebla.Kernel.Data;
using Puebla.Outcomes;
using Puebla.Record.Data;
using Puebla.Record.Search.Indexing;

namespace Puebla.Record.Import;

/// <summary>Adds a version to an instrument: the earlier one steps back, addresses that stand keep their number, addresses that are gone lead on.</summary>
internal sealed class VersionKeeper(ConferenceDb db, EntryWriter entries, TimeProvider clock)
{
    private static readonly string Parser =
        typeof(OutcomeParser).Assembly.GetName().Version?.ToString(3) ?? "0";

    /// <summary>The number of the new version.</summary>
    public async Task<int> Add(
        Instrument instrument,
        NewText text,
        KeepingContext context,
        CancellationToken stop
    )
    {
        var earlier = await db.Set<TextVersion>()
            .Where(v => v.InstrumentId == instrument.Id && v.Language == text.Language)
            .ToListAsync(stop);
        var last = earlier.Find(v => v.IsCurrent);
        last?.IsCurrent = false;
        var version = new TextVersion
        {
            InstrumentId = instrument.Id,
            Language = text.Language,
            Number = earlier.Select(v => v.Number).DefaultIfEmpty(0).Max() + 1,
            IsCurrent = true,
            IsExtract = text.IsExtract,
            OriginalId = context.OriginalId,
            Parser = Parser,
            ImportedAt = clock.GetUtcNow(),
        };
        db.Add(version);
        await db.SaveChangesAsync(stop);

        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var addresses = await new AddressBook(connection).Assign(
            instrument.Id,
            [.. text.Paragraphs.Select(p => p.Path)],
            stop
        );
        var ids = await new TextWriter(connection).Write(version.Id, text, addresses, stop);
        if (last is not null)
        {
            await entries.Remove(last.Id, stop);
            await new Redirects(db).Lead(last.Id, version.Id, instrument.Id, stop);
        }
        await entries.Write(instrument, text, ids, stop);
        return version.Number;
    }
}
