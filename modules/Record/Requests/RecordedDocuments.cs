using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Record.Access;
using Puebla.Record.Contracts;
using Puebla.Record.Data;
using Puebla.Record.Read;
using Puebla.Ui.Addresses;

namespace Puebla.Record.Requests;

/// <summary>Names documents for other modules. What the one who asks may not see is withheld, and left out where its existence is confidential.</summary>
internal sealed class RecordedDocuments(
    ConferenceDb db,
    Audiences audiences,
    ICurrentActor current,
    ConfidentialReads reads,
    RecordNames names
) : IRecordedDocuments
{
    public async Task<RecordedDocument?> Find(string typed, CancellationToken stop = default)
    {
        var key = KeyOf(typed);
        return (await Of([key], stop)).GetValueOrDefault(key) is { IsVisible: true } found
            ? found
            : null;
    }

    public async Task<IReadOnlyDictionary<string, RecordedDocument>> Of(
        IReadOnlyCollection<string> keys,
        CancellationToken stop = default
    )
    {
        var asked = keys.Distinct().ToArray();
        if (asked.Length == 0)
        {
            return new Dictionary<string, RecordedDocument>();
        }
        var rows = await db.Set<Instrument>()
            .AsNoTracking()
            .Where(i => asked.Contains(i.Key))
            .Join(
                db.Set<AudienceRow>(),
                i => i.AudienceId,
                a => a.Id,
                (i, a) =>
                    new
                    {
                        i.Key,
                        i.Kind,
                        i.Body,
                        i.TitleSpanish,
                        i.TitleEnglish,
                        Audience = a,
                    }
            )
            .ToListAsync(stop);
        await names.Ready();
        return rows.Where(row => MayKnow(row.Audience.Audience))
            .ToDictionary(
                row => row.Key,
                row => new RecordedDocument(
                    row.Key,
                    current.Actor.BelongsTo(row.Audience.Audience)
                        ? names.Title(row.Kind, row.Body, row.TitleSpanish, row.TitleEnglish).Text
                        : null,
                    RecordPlaces.Instrument(row.Key)
                )
            );
    }

    public async Task<IQueryable<VisibleInstrument>> VisibleTo(
        Actor actor,
        CancellationToken stop = default
    )
    {
        var visible = await audiences.VisibleTo(actor, stop);
        return db.Set<Instrument>()
            .Where(i => visible.Contains(i.AudienceId))
            .Select(i => new VisibleInstrument
            {
                Id = i.Id,
                Key = i.Key,
                AudienceId = i.AudienceId,
                Body = i.Body,
                Day = i.Start,
                MeetingKey = i.MeetingKey,
                Subjects = i.Subjects,
                IsSample = i.IsSample,
            });
    }

    public Task<int?> AudienceOf(int instrumentId, CancellationToken stop = default) =>
        db.Set<Instrument>()
            .Where(i => i.Id == instrumentId)
            .Select(i => (int?)i.AudienceId)
            .SingleOrDefaultAsync(stop);

    public Task NoteReading(RecordedPlace place, CancellationToken stop = default) =>
        NoteReading([place], stop);

    public Task NoteReading(IEnumerable<RecordedPlace> places, CancellationToken stop = default) =>
        reads.Note(
            "paragraph",
            stop,
            places
                .DistinctBy(place => place.AddressId)
                .Select(place => (place.AudienceId, Parts: place.SpanishLink.Split('/')))
                .GroupBy(one => (one.AudienceId, Key: one.Parts[^2]), one => one.Parts[^1])
                .Select(text => new Shown(text.Key.AudienceId, text.Key.Key, [.. text]))
        );

    // As for a document's own page: a visitor is not told of what is closed, nor anybody of what is secret.
    private bool MayKnow(Audience audience) =>
        current.Actor.BelongsTo(audience)
        || (current.Actor.PersonId is not null && !audience.Mode.HidesExistence);

    // Below /acervo or /en/records the key comes first, whatever follows; else what was typed begins with it.
    private static string KeyOf(string typed)
    {
        var parts = typed
            .Trim()
            .ToLowerInvariant()
            .Split('?', '#')[0]
            .Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var records = Array.FindIndex(
            parts,
            part =>
                part == SitePlaces.Records.Spanish[1..]
                || part == SitePlaces.Records.English["/en/".Length..]
        );
        return parts.ElementAtOrDefault(records + 1) ?? "";
    }
}
