using Microsoft.EntityFrameworkCore;
using Npgsql;
using Puebla.Kernel.Data;
using Puebla.Outcomes;
using Puebla.Record.Data;
using Puebla.Record.Search.Indexing;

namespace Puebla.Record.Import;

/// <summary>Adds a version to an instrument: the earlier one steps back, addresses that stand keep their number, addresses that are gone lead on.</summary>
internal sealed class VersionKeeper(
    ConferenceDb db,
    EntryWriter entries,
    WordForgetter words,
    TimeProvider clock
)
{
    private static readonly string Parser =
        typeof(OutcomeParser).Assembly.GetName().Version?.ToString(3) ?? "0";

    /// <summary>The number of the new version.</summary>
    public async Task<int> Add(
        Instrument instrument,
        NewText text,
        KeepingContext context,
        CancellationToken stop,
        Correction? correction = null
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
            Parser = correction is null ? Parser : last!.Parser,
            ImportedAt = clock.GetUtcNow(),
            Note = context.HandedIn?.Note,
            HandedInBy = context.HandedIn?.By,
            CorrectsId = correction is null ? null : last!.Id,
            ReviewedBy = correction?.By,
            ReviewedAt = correction is null ? null : clock.GetUtcNow(),
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
            await new Redirects(db).Lead(
                last.Id,
                version.Id,
                instrument.Id,
                Decided(correction, addresses),
                stop
            );
        }
        await entries.Write(instrument, text, ids, stop);
        if (
            last is not null
            && (correction is not null || instrument.State == InstrumentState.Kept)
        )
        {
            await ForgetWords(last.Id, instrument.AudienceId, text, stop);
        }
        return version.Number;
    }

    private static Dictionary<long, long> Decided(
        Correction? correction,
        IReadOnlyDictionary<string, long> addresses
    ) => correction?.Moves.ToDictionary(move => move.Key, move => addresses[move.Value]) ?? [];

    // A word that was misread, or that an earlier version of a document had, and that nothing says any more, must not be suggested.
    private async Task ForgetWords(
        int versionId,
        int audienceId,
        NewText text,
        CancellationToken stop
    )
    {
        var before = await db.Set<Paragraph>()
            .Where(p => p.VersionId == versionId)
            .Select(p => p.Text)
            .ToListAsync(stop);
        await words.Forget(audienceId, before, text.Paragraphs.Select(p => p.Provision.Text), stop);
    }
}

/// <summary>That a version is what persons made of the one before it.</summary>
/// <param name="By">Who was done with it.</param>
/// <param name="Moves">Addresses of the version before it, with the paths where those paragraphs stand now.</param>
internal sealed record Correction(Guid By, IReadOnlyDictionary<long, string> Moves);
