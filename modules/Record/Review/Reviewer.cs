using Microsoft.EntityFrameworkCore;
using Puebla.Kernel;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Record.Data;

namespace Puebla.Record.Review;

/// <summary>Does one step of a review. Steps of one text go one after the other; whoever acts on a piece that somebody changed meanwhile is shown the change, and nothing is done.</summary>
internal sealed class Reviewer(
    ConferenceDb db,
    ReviewReader reader,
    IRights rights,
    JournalWriter journal,
    Audiences audiences,
    TimeProvider clock
)
{
    public const string Changed = "record.review-changed";
    public const string Confirmed = "record.review-confirmed";

    public Task<StepResult> Do(ReviewStep step, Actor actor, CancellationToken stop = default) =>
        Work(step.Key, step.ItemId, bench => StepRules.Do(bench, step), actor, stop);

    /// <summary>Confirms as they stand the pieces that a person read one after the other, in one step with one line. Those that another changed meanwhile stay open.</summary>
    /// <param name="key">The instrument.</param>
    /// <param name="shown">The pieces, each with its state when the person read it.</param>
    /// <param name="actor">Who read them.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>How many another had changed; or why nothing was done.</returns>
    public async Task<(int Overtaken, Refusal? Refusal)> Confirm(
        string key,
        IReadOnlyList<ShownItem> shown,
        Actor actor,
        CancellationToken stop = default
    )
    {
        if (shown.Count == 0)
        {
            return (0, null);
        }
        var overtaken = 0;
        var result = await Work(
            key,
            shown[0].Id,
            bench =>
            {
                overtaken = StepRules.Confirm(bench, shown);
                return new(null);
            },
            actor,
            stop
        );
        return (overtaken, result.Refusal);
    }

    private async Task<StepResult> Work(
        string key,
        long itemId,
        Func<Bench, StepResult> work,
        Actor actor,
        CancellationToken stop
    )
    {
        var entitled = await rights.May(actor, Act.ReviewDocuments, null, stop);
        if (!entitled.Allowed || actor.PersonId is not { } person)
        {
            return new(null, entitled.AsRefusal());
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.Database.ExecuteSqlAsync(
            $"select 1 from record.review r join record.review_item i on i.review_id = r.id where i.id = {itemId} for update of r",
            stop
        );
        if (await reader.Of(key, itemId, stop) is not { } view)
        {
            return StepResult.No("review.over");
        }
        var rows = await db.Set<ReviewItem>()
            .Where(i => i.ReviewId == view.ReviewId && i.GoneInto == null)
            .OrderBy(i => i.Position)
            .ThenBy(i => i.Id)
            .ToListAsync(stop);
        var bench = new Bench(view, rows, person, clock.GetUtcNow());
        var result = work(bench);
        if (result.Refusal is not null || !bench.IsTouched)
        {
            return result;
        }
        db.AddRange(bench.Added);
        var audience = await audiences.Of(view.Instrument.AudienceId, stop);
        journal.Add(
            actor,
            bench.Changes.Count > 0 ? Changed : Confirmed,
            view.Instrument.Key,
            $"review {view.Version.Tag}",
            new
            {
                language = view.Version.Language,
                paths = string.Join(' ', bench.Paths),
                changes = string.Join(' ', bench.Changes),
            },
            entitled.By,
            audience.Mode.HidesExistence ? audience : null
        );
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return result;
    }
}
