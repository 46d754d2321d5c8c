using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;
using Puebla.Record.Pair.Rules;
using Puebla.Record.Read;

namespace Puebla.Record.Pair;

/// <summary>Pairs paragraphs of two languages by hand, takes a pair apart, and notes that somebody compared the two.</summary>
internal sealed class Pairer(
    ConferenceDb db,
    RecordReader records,
    PairReader pairs,
    Audiences audiences,
    IRights rights,
    JournalWriter journal,
    ChangeNotices notices,
    TimeProvider clock
)
{
    public const string Paired = "record.languages-paired";
    public const string Unpaired = "record.languages-unpaired";
    public const string Checked = "record.languages-checked";

    public Task<Refusal?> Pair(
        string key,
        string spanish,
        string english,
        Actor actor,
        CancellationToken stop = default
    ) =>
        Do(
            key,
            actor,
            Paired,
            new { spanish, english },
            (instrument, view, person) =>
            {
                var es = view.Rows.FirstOrDefault(r => r.English is null && r.Path == spanish);
                var en = view.Rows.FirstOrDefault(r => r.Spanish is null && r.Path == english);
                if (es?.Spanish is null || en?.English is null)
                {
                    return Task.FromResult<Refusal?>(RecordRefusals.Of("pair.taken"));
                }
                db.Add(
                    new LanguagePair
                    {
                        SpanishAddressId = es.Spanish.AddressId,
                        EnglishAddressId = en.English.AddressId,
                        InstrumentId = instrument.Id,
                        PairedBy = person,
                        PairedAt = clock.GetUtcNow(),
                    }
                );
                return Task.FromResult<Refusal?>(null);
            },
            stop
        );

    public Task<Refusal?> Unpair(
        string key,
        string spanish,
        Actor actor,
        CancellationToken stop = default
    ) =>
        Do(
            key,
            actor,
            Unpaired,
            new { spanish },
            async (_, view, _) =>
            {
                var row = view.Rows.FirstOrDefault(r => r.Spanish?.Path == spanish);
                if (row is null || !view.IsByHand(row))
                {
                    return RecordRefusals.Of("pair.lost");
                }
                await db.Set<LanguagePair>()
                    .Where(p => p.SpanishAddressId == row.Spanish!.AddressId)
                    .ExecuteDeleteAsync(stop);
                return null;
            },
            stop
        );

    /// <param name="key">The instrument.</param>
    /// <param name="texts">The versions that the person compared: <c>es-2 en-1</c>.</param>
    /// <param name="actor">Who compared them.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Refusal?> Check(
        string key,
        string texts,
        Actor actor,
        CancellationToken stop = default
    ) =>
        Do(
            key,
            actor,
            Checked,
            new { texts },
            (_, view, person) =>
            {
                if (view.Texts != texts)
                {
                    return Task.FromResult<Refusal?>(RecordRefusals.Of("pair.changed"));
                }
                if (!view.IsChecked)
                {
                    db.Add(
                        new LanguageCheck
                        {
                            SpanishVersionId = view.Spanish.Id,
                            EnglishVersionId = view.English.Id,
                            CheckedBy = person,
                            CheckedAt = clock.GetUtcNow(),
                        }
                    );
                }
                return Task.FromResult<Refusal?>(null);
            },
            stop
        );

    private async Task<Refusal?> Do(
        string key,
        Actor actor,
        string action,
        object details,
        Func<InstrumentView, PairView, Guid, Task<Refusal?>> change,
        CancellationToken stop
    )
    {
        var entitled = await rights.May(actor, Act.ReviewDocuments, null, stop);
        if (!entitled.Allowed || actor.PersonId is not { } person)
        {
            return entitled.AsRefusal();
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.Database.ExecuteSqlAsync(
            $"select 1 from record.instrument where key = {key} for update",
            stop
        );
        if (
            await records.Instrument(key, stop) is not { } instrument
            || await pairs.Of(instrument, stop) is not { } view
        )
        {
            return RecordRefusals.Of("pair.lost");
        }
        if (await change(instrument, view, person) is { } refusal)
        {
            return refusal;
        }
        var audience = await audiences.Of(instrument.AudienceId, stop);
        journal.Add(
            actor,
            action,
            instrument.Key,
            $"languages {view.Texts}",
            details,
            entitled.By,
            audience.Mode.HidesExistence ? audience : null
        );
        await notices.Announce("record", stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return null;
    }
}
