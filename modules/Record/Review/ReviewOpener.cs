using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;

namespace Puebla.Record.Review;

/// <summary>Begins the review of a text, or ends one without keeping what was done.</summary>
internal sealed class ReviewOpener(
    ConferenceDb db,
    ReviewReader reader,
    Audiences audiences,
    IRights rights,
    JournalWriter journal,
    TimeProvider clock
)
{
    public const string Started = "record.review-started";
    public const string Dropped = "record.review-dropped";

    /// <summary>Begins, or goes on with what somebody began.</summary>
    public Task<Refusal?> Begin(string key, string language, Actor actor, CancellationToken stop) =>
        Change(key, language, actor, Started, Make, stop);

    /// <summary>Throws the working copy away; the text stays as it was.</summary>
    public Task<Refusal?> Drop(string key, string language, Actor actor, CancellationToken stop) =>
        Change(key, language, actor, Dropped, Remove, stop);

    private async Task<Refusal?> Change(
        string key,
        string language,
        Actor actor,
        string action,
        Func<ReviewView, Guid, CancellationToken, Task<bool>> change,
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
        if (await reader.Of(key, language, stop) is not { } view)
        {
            return RecordRefusals.Of("review.over");
        }
        if (!await change(view, person, stop))
        {
            return null;
        }
        var audience = await audiences.Of(view.Instrument.AudienceId, stop);
        journal.Add(
            actor,
            action,
            view.Instrument.Key,
            $"review {view.Version.Tag}",
            new { language = view.Version.Language, version = view.Version.Number },
            entitled.By,
            audience.Mode.HidesExistence ? audience : null
        );
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return null;
    }

    private async Task<bool> Make(ReviewView view, Guid person, CancellationToken stop)
    {
        if (view.ReviewId is not null)
        {
            return false;
        }
        var review = new TextReview
        {
            VersionId = view.Version.Id,
            StartedAt = clock.GetUtcNow(),
            StartedBy = person,
        };
        review.Items.AddRange(await reader.Fresh(view.Version.Id, stop));
        db.Add(review);
        return true;
    }

    private async Task<bool> Remove(ReviewView view, Guid person, CancellationToken stop) =>
        view.ReviewId is { } id
        && await db.Set<TextReview>().Where(r => r.Id == id).ExecuteDeleteAsync(stop) > 0;
}
