using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Outcomes.Sources.Ocr;
using Puebla.Record.Data;
using Puebla.Record.Documents;
using Puebla.Record.Import;
using Puebla.Record.Search.Indexing;

namespace Puebla.Record.Intake;

/// <summary>Reads the scans that were kept while what would read them was not installed, one at a time, once it is there. What is read of one is a further version of the same file.</summary>
internal sealed class UnreadScans(
    ConferenceDb db,
    HandedInReader reader,
    OcrOptions ocr,
    VersionKeeper versions,
    EntryWriter index,
    DocumentIndex documents,
    Audiences audiences,
    JournalWriter journal,
    ChangeNotices notices
)
{
    public const string Action = "record.scan-read";

    /// <summary>False where none waits, or nothing here reads scans.</summary>
    public async Task<bool> One(CancellationToken stop)
    {
        if (!ocr.IsThere)
        {
            return false;
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var original = await db.Set<Original>()
            .FromSql(
                $"select * from record.original where awaits_ocr and redacted_at is null limit 1 for update skip locked"
            )
            .AsTracking()
            .SingleOrDefaultAsync(stop);
        if (original is null)
        {
            return false;
        }
        // Whatever becomes of it, it is tried once.
        original.AwaitsOcr = false;
        var version = await db.Set<TextVersion>()
            .Include(v => v.Instrument)
            .AsTracking()
            .FirstOrDefaultAsync(v => v.OriginalId == original.Id && v.IsCurrent, stop);
        var (document, refusal) = version is null
            ? (null, null)
            : await Read(original, version.Instrument, stop);
        if (refusal?.Code == FileIntake.ScanUnread)
        {
            return false;
        }
        if (document is not null)
        {
            await Keep(original, version!, document, stop);
        }
        journal.Add(
            Actor.System,
            Action,
            version?.Instrument.Key ?? "originals",
            document is null ? "unread" : "read",
            new { sha256 = Convert.ToHexStringLower(original.Sha256) },
            null,
            await HiddenFrom(original.AudienceId, stop)
        );
        await db.SaveChangesAsync(stop);
        await notices.Announce("record", stop);
        await transaction.CommitAsync(stop);
        return true;
    }

    private async Task<(ReadDocument? Document, Refusal? Refusal)> Read(
        Original original,
        Instrument instrument,
        CancellationToken stop
    )
    {
        var pieces = await db.Set<OriginalPiece>()
            .AsNoTracking()
            .Where(p => p.OriginalId == original.Id)
            .OrderBy(p => p.Number)
            .Select(p => p.Bytes)
            .ToListAsync(stop);
        byte[] content = [.. pieces.SelectMany(piece => piece)];
        if (!SHA256.HashData(content).AsSpan().SequenceEqual(original.Sha256))
        {
            throw new InvalidDataException($"Original {original.Id} is not what came in.");
        }
        var isDocument = instrument.State == InstrumentState.Kept;
        return await (isDocument ? reader.Internal : reader.Documents).Read(
            original.FileName,
            content,
            stop
        );
    }

    private async Task Keep(
        Original original,
        TextVersion version,
        ReadDocument document,
        CancellationToken stop
    )
    {
        var instrument = version.Instrument;
        await db.Database.ExecuteSqlAsync(
            $"select 1 from record.instrument where id = {instrument.Id} for update",
            stop
        );
        await db.Entry(instrument).ReloadAsync(stop);
        OriginalStore.AddText(db, original.Id, document);
        var isDocument = instrument.State == InstrumentState.Kept;
        var text = isDocument
            ? DocumentPassages.Of(document, version.Language)
            : TextBuilder.Of(document.Outcome);
        if (!isDocument)
        {
            instrument.Review = ReviewState.Waiting;
        }
        await versions.Add(
            instrument,
            text,
            new(original.Id, instrument.AudienceId, instrument.IsSample),
            stop
        );
        await (isDocument ? documents.Rewrite(instrument, stop) : index.Finish(stop));
    }

    private async Task<Audience?> HiddenFrom(int audienceId, CancellationToken stop)
    {
        var audience = await audiences.Of(audienceId, stop);
        return audience.Mode.HidesExistence ? audience : null;
    }
}
