using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Outcomes;
using Puebla.Record.Data;
using Puebla.Record.Documents;
using Puebla.Record.Search.Indexing;

namespace Puebla.Record.Import;

/// <summary>Keeps one document: everything that comes of it in one transaction, or nothing.</summary>
internal sealed class DocumentStore(
    ConferenceDb db,
    Audiences audiences,
    InstrumentKeeper keeper,
    DocumentKeeper documents,
    OriginalStore originals,
    EntryWriter index,
    JournalWriter journal,
    ChangeNotices notices
)
{
    /// <param name="path">What the outcome is told of.</param>
    /// <param name="document">The document.</param>
    /// <param name="request">By whom, why and as what.</param>
    /// <param name="access">Who may see it.</param>
    /// <param name="stop">Stops it; then nothing is kept.</param>
    /// <param name="along">What is to be written in the same transaction, also where the content was held already.</param>
    public async Task<FileOutcome> Keep(
        string path,
        ReadDocument document,
        ImportRequest request,
        Audience access,
        CancellationToken stop,
        Func<FileOutcome, Task>? along = null
    )
    {
        if (access.Mode == AccessMode.Administration)
        {
            throw new ImportRefusedException(RecordRefusals.Of("import.not-for-documents"));
        }
        // All or nothing: nobody goes on after a failed step, so no step needs a savepoint of its own.
        db.Database.AutoSavepointsEnabled = false;
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.Database.ExecuteSqlAsync(
            $"select pg_advisory_xact_lock({BitConverter.ToInt64(document.Sha256)})",
            stop
        );
        await originals.RefuseRedacted(document.Sha256, stop);
        if (await originals.HeldKeys(document.Sha256, stop) is { Count: > 0 } held)
        {
            var known = new FileOutcome(path, FileResult.Unchanged, held);
            return along is null ? known : await Finish(known, along, transaction, stop);
        }
        var audienceId = await audiences.IdOf(access, stop);
        var original = await originals.Add(document, audienceId, stop);
        var kept = await KeepAll(
            document,
            new(original.Id, audienceId, request.AreSamples, request.HandedIn),
            stop
        );
        await index.Finish(stop);
        foreach (var one in kept)
        {
            journal.Add(
                request.Actor,
                one.IsNew ? "record.instrument-imported" : "record.version-imported",
                one.Key,
                request.Reason,
                new
                {
                    file = document.FileName,
                    access = access.ToString(),
                    paragraphs = one.Paragraphs,
                    version = one.Version,
                    language = one.Language,
                },
                request.Mandate,
                // Whoever reads the line learns that the document exists.
                access.Mode.HidesExistence
                    ? access
                    : null
            );
        }
        await notices.Announce("record", stop);
        var outcome = new FileOutcome(
            path,
            kept[0].IsNew ? FileResult.Imported : FileResult.NewVersion,
            [.. kept.Select(k => k.Key)]
        );
        return await Finish(outcome, along, transaction, stop);
    }

    private async Task<FileOutcome> Finish(
        FileOutcome outcome,
        Func<FileOutcome, Task>? along,
        IDbContextTransaction transaction,
        CancellationToken stop
    )
    {
        if (along is not null)
        {
            await along(outcome);
        }
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return outcome;
    }

    private async Task<List<KeptInstrument>> KeepAll(
        ReadDocument document,
        KeepingContext context,
        CancellationToken stop
    )
    {
        var outcome = document.Outcome;
        var identity = InstrumentIdentity.Of(outcome.Document, document.FileName, context.HandedIn);
        if (context.HandedIn?.IsInternal == true)
        {
            return [await documents.Keep(identity, document, context, stop)];
        }
        if (outcome.Entries.Count == 0)
        {
            return
            [
                await keeper.Keep(
                    identity,
                    outcome.Document,
                    TextBuilder.Of(outcome),
                    context,
                    stop
                ),
            ];
        }
        // In one order for everybody, so that two compilations never wait for each other.
        var entries = outcome
            .Entries.Where(e => e.Quotes.Count > 0)
            .OrderBy(e => InstrumentIdentity.Of(e).Key, StringComparer.Ordinal);
        var kept = new List<KeptInstrument>
        {
            await keeper.Keep(
                identity,
                outcome.Document,
                TextBuilder.OfCompilation(outcome),
                context,
                stop
            ),
        };
        foreach (var entry in entries)
        {
            var about = AboutEntry(entry, outcome.Document.Language);
            kept.Add(
                await keeper.KeepExtract(
                    InstrumentIdentity.Of(entry),
                    about,
                    TextBuilder.OfEntry(entry, about.Language),
                    kept[0].Id,
                    context,
                    stop
                )
            );
        }
        return kept;
    }

    private static DocumentInfo AboutEntry(CompilationEntry entry, string language) =>
        new(
            DocumentKind.Other,
            language,
            Quotations.TitleOf(entry),
            Quotations.BodyOf(entry),
            null,
            (entry.City, entry.Country) is (not null, not null)
                ? $"{entry.City}, {entry.Country}"
                : entry.City ?? entry.Country,
            entry.Start,
            entry.End,
            []
        );
}

/// <summary>What all instruments of one document share.</summary>
internal sealed record KeepingContext(
    int OriginalId,
    int AudienceId,
    bool IsSample,
    HandedInAs? HandedIn = null
);

/// <summary>What became of an instrument.</summary>
internal sealed record KeptInstrument(
    int Id,
    string Key,
    bool IsNew,
    int Version,
    string Language,
    int Paragraphs
);
