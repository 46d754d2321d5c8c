using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Changes;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;
using Puebla.Record.Import;
using Puebla.Record.Search.Indexing;

namespace Puebla.Record.Review;

/// <summary>Ends a review: the working copy becomes the next version of the text, and with it search, words and exports, in one transaction. Where nothing was corrected, the version itself is marked.</summary>
internal sealed class ReviewFinisher(
    ConferenceDb db,
    ReviewReader reader,
    VersionKeeper versions,
    EntryWriter index,
    Audiences audiences,
    IRights rights,
    JournalWriter journal,
    ChangeNotices notices,
    TimeProvider clock
)
{
    public const string Finished = "record.review-finished";

    /// <summary>Null, or why not: not entitled, ended by somebody else, overtaken by a newer text, not all looked at.</summary>
    /// <param name="key">The instrument.</param>
    /// <param name="language">Of the text.</param>
    /// <param name="evenUnconfirmed">Whether what nobody confirmed may stand as it is.</param>
    /// <param name="actor">Who is done.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<Refusal?> Finish(
        string key,
        string language,
        bool evenUnconfirmed,
        Actor actor,
        CancellationToken stop = default
    )
    {
        var entitled = await rights.May(actor, Act.ReviewDocuments, null, stop);
        if (!entitled.Allowed || actor.PersonId is not { } person)
        {
            return entitled.AsRefusal();
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await Lock(key, stop);
        if (await reader.Of(key, language, stop) is not { ReviewId: { } id } view)
        {
            return RecordRefusals.Of("review.over");
        }
        if (Refuse(view, evenUnconfirmed) is { } refusal)
        {
            return refusal;
        }
        var instrument = await db.Set<Instrument>()
            .Include(i => i.Versions)
            .SingleAsync(i => i.Id == view.Instrument.Id, stop);
        var version = await Keep(view, instrument, person, stop);
        await db.Set<TextReview>().Where(r => r.Id == id).ExecuteDeleteAsync(stop);
        if (instrument.Versions.TrueForAll(v => !v.IsCurrent || v.ReviewedAt is not null))
        {
            instrument.Review = ReviewState.Done;
        }
        var audience = await audiences.Of(instrument.AudienceId, stop);
        journal.Add(
            actor,
            Finished,
            instrument.Key,
            $"review {view.Version.Tag}",
            new
            {
                language = view.Version.Language,
                version,
                confirmed = view.Confirmed,
                asked = view.Asked.Count(),
                corrected = string.Join(' ', Corrected(view)),
            },
            entitled.By,
            audience.Mode.HidesExistence ? audience : null
        );
        await notices.Announce("record", stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    // Steps wait for the review, imports and classification for the instrument.
    private async Task Lock(string key, CancellationToken stop)
    {
        await db.Database.ExecuteSqlAsync(
            $"select 1 from record.instrument where key = {key} for update",
            stop
        );
        await db.Database.ExecuteSqlAsync(
            $"select 1 from record.review r join record.version v on v.id = r.version_id join record.instrument i on i.id = v.instrument_id where i.key = {key} for update of r",
            stop
        );
    }

    private static Refusal? Refuse(ReviewView view, bool evenUnconfirmed) =>
        view.IsOvertaken ? RecordRefusals.Of("review.newer-text")
        : !evenUnconfirmed && view.Confirmed < view.Asked.Count()
            ? RecordRefusals.Of("review.open", view.Asked.Count() - view.Confirmed)
        : null;

    private static IEnumerable<string> Corrected(ReviewView view) =>
        view
            .Items.Where(item => item.Row.ChangedAt is not null && item.Provision.Path.Length > 0)
            .Select(item => item.Provision.Path);

    private async Task<int> Keep(
        ReviewView view,
        Instrument instrument,
        Guid person,
        CancellationToken stop
    )
    {
        if (ReviewedText.IsAsRead(view, await reader.Fresh(view.Version.Id, stop)))
        {
            await Mark(view, instrument, person, stop);
            return view.Version.Number;
        }
        var text = ReviewedText.Of(view);
        var original = instrument.Versions.Find(v => v.Id == view.Version.Id)!.OriginalId;
        var number = await versions.Add(
            instrument,
            text,
            new(original, instrument.AudienceId, instrument.IsSample),
            stop,
            new(person, ReviewedText.Moves(view, text))
        );
        await index.Finish(stop);
        return number;
    }

    private async Task Mark(
        ReviewView view,
        Instrument instrument,
        Guid person,
        CancellationToken stop
    )
    {
        var version = instrument.Versions.Find(v => v.Id == view.Version.Id)!;
        (version.ReviewedBy, version.ReviewedAt) = (person, clock.GetUtcNow());
        var confirmed = view
            .Items.Where(item => item is { Kind: ItemKind.Provision, IsConfirmed: true })
            .ToDictionary(item => item.Row.AddressId!.Value, item => item.Row);
        var paragraphs = await db.Set<Paragraph>()
            .Include(p => p.Clauses)
            .Where(p => p.VersionId == version.Id)
            .ToListAsync(stop);
        foreach (var paragraph in paragraphs.Where(p => confirmed.ContainsKey(p.AddressId)))
        {
            var row = confirmed[paragraph.AddressId];
            (paragraph.ConfirmedBy, paragraph.ConfirmedAt) = (row.ConfirmedBy, row.ConfirmedAt);
            paragraph.Clauses.ForEach(clause => clause.Confirmed = true);
        }
    }
}
