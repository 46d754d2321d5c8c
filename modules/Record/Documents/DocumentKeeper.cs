using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Record.Import;

namespace Puebla.Record.Documents;

/// <summary>Keeps a document that nobody adopts: as one of its own, or as a further version of the one that was named. Two documents are never taken for one because they look alike.</summary>
internal sealed class DocumentKeeper(
    ConferenceDb db,
    InstrumentFinder finder,
    VersionKeeper versions,
    DocumentIndex index,
    IMeetingKeys meetings,
    TimeProvider clock
)
{
    public async Task<KeptInstrument> Keep(
        InstrumentIdentity identity,
        ReadDocument document,
        KeepingContext context,
        CancellationToken stop
    )
    {
        var said = context.HandedIn!;
        var text = DocumentPassages.Of(document, said.Language);
        var instrument = said.Target is { } key
            ? await Target(key, context, stop)
            : await Make(identity, text.Language, context, stop);
        var isNew = said.Target is null;
        await db.SaveChangesAsync(stop);
        var number = await versions.Add(instrument, text, context, stop);
        await index.Rewrite(instrument, stop);
        return new(
            instrument.Id,
            instrument.Key,
            isNew,
            number,
            text.Language,
            text.Paragraphs.Count
        );
    }

    // Whoever changes its access or withdraws it meanwhile waits, or is seen here.
    private async Task<Instrument> Target(
        string key,
        KeepingContext context,
        CancellationToken stop
    )
    {
        await db.Database.ExecuteSqlAsync(
            $"select 1 from record.instrument where key = {key} for update",
            stop
        );
        var instrument = await db.Set<Instrument>()
            .SingleOrDefaultAsync(
                i => i.Key == key && i.State == InstrumentState.Kept && i.WithdrawnAt == null,
                stop
            );
        return instrument is null
                ? throw new ImportRefusedException(RecordRefusals.Of("document.gone"))
            : instrument.AudienceId != context.AudienceId
                ? throw new ImportRefusedException(
                    RecordRefusals.Of("import.other-access", instrument.Key)
                )
            : instrument;
    }

    private async Task<Instrument> Make(
        InstrumentIdentity identity,
        string language,
        KeepingContext context,
        CancellationToken stop
    )
    {
        var said = context.HandedIn!;
        await db.Database.ExecuteSqlAsync(
            $"select pg_advisory_xact_lock(hashtextextended({identity.Key}, 7))",
            stop
        );
        var title = identity.Title is { } written ? Storable.Of(written) : null;
        var instrument = new Instrument
        {
            Key = await finder.FreeKey(identity.Key, stop),
            Kind = identity.Kind,
            State = InstrumentState.Kept,
            Body = identity.Body,
            OtherBodies = [.. said.OtherBodies.Where(body => body != identity.Body)],
            Start = identity.Start,
            End = identity.End,
            MeetingKey =
                said.MeetingKey
                ?? await meetings.Of(identity.Body, identity.Start, identity.End, stop),
            TitleSpanish = language == "en" ? null : title,
            TitleEnglish = language == "en" ? title : null,
            AudienceId = context.AudienceId,
            IsSample = context.IsSample,
            ReceivedAt = clock.GetUtcNow(),
        };
        db.Add(instrument);
        return instrument;
    }
}
