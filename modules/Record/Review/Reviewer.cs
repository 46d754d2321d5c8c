using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Access;
using Puebla.Kernel.Data;
using Puebla.Kernel.Journal;
using Puebla.Outcomes;
using Puebla.Record.Data;
using Puebla.Record.Review.Rules;

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

    public async Task<StepResult> Do(ReviewStep step, Actor actor, CancellationToken stop = default)
    {
        var entitled = await rights.May(actor, Act.ReviewDocuments, null, stop);
        if (!entitled.Allowed || actor.PersonId is not { } person)
        {
            return new(null, entitled.AsRefusal());
        }
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.Database.ExecuteSqlAsync(
            $"select 1 from record.review r join record.review_item i on i.review_id = r.id where i.id = {step.ItemId} for update of r",
            stop
        );
        if (await reader.Of(step.Key, step.ItemId, stop) is not { } view)
        {
            return StepResult.No("review.over");
        }
        var rows = await db.Set<ReviewItem>()
            .Where(i => i.ReviewId == view.ReviewId && i.GoneInto == null)
            .OrderBy(i => i.Position)
            .ThenBy(i => i.Id)
            .ToListAsync(stop);
        var bench = new Bench(view, rows, person, clock.GetUtcNow());
        var result = StepRules.Do(bench, step);
        if (result.Refusal is not null)
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

/// <summary>The pieces of a text while one step is done to them.</summary>
internal sealed class Bench(ReviewView view, List<ReviewItem> rows, Guid person, DateTimeOffset now)
{
    public ReviewView View => view;

    public List<ReviewItem> Added { get; } = [];

    /// <summary>What was done, for the journal.</summary>
    public List<ItemChange> Changes { get; } = [];

    /// <summary>To which paragraphs.</summary>
    public List<string> Paths { get; } = [];

    public Provision? HeadOf(int index) => view.Above(index) is [var head, ..] ? head : null;

    public Meaning Understand(Provision provision, Provision? head) =>
        ProvisionReader.Understand(view.Document, provision, head);

    public ReviewItem Row(int index) => rows[index];

    /// <summary>Writes a piece that a person changed.</summary>
    public void Set(ReviewItem row, Passage passage, params IReadOnlyList<ItemChange> changes)
    {
        row.Content = passage.Write();
        row.Revision++;
        (row.Change, row.ChangedBy, row.ChangedAt) = (changes[^1], person, now);
        (row.ConfirmedBy, row.ConfirmedAt) = (null, null);
        Changes.AddRange(changes.Except(Changes));
        Note(passage);
    }

    public void Confirm(ReviewItem row, Passage passage)
    {
        row.ConfirmedBy ??= person;
        row.ConfirmedAt ??= now;
        Note(passage);
    }

    /// <summary>A piece whose text another holds now.</summary>
    public void End(ReviewItem row, long into)
    {
        row.Revision++;
        row.GoneInto = into;
        (row.Change, row.ChangedBy, row.ChangedAt) = (ItemChange.Joined, person, now);
    }

    /// <summary>Puts new pieces after one.</summary>
    public void Insert(int after, IReadOnlyList<Passage> passages)
    {
        foreach (var row in rows.Skip(after + 1))
        {
            row.Position += passages.Count;
        }
        foreach (var (i, passage) in passages.Index())
        {
            Added.Add(
                new()
                {
                    ReviewId = view.ReviewId!.Value,
                    Position = rows[after].Position + 1 + i,
                    Kind = ItemKind.Provision,
                    Content = passage.Write(),
                    Change = ItemChange.Split,
                    ChangedBy = person,
                    ChangedAt = now,
                }
            );
            Note(passage);
        }
    }

    private void Note(Passage passage)
    {
        var path = passage.Provision.Path;
        if (path.Length > 0 && !Paths.Contains(path))
        {
            Paths.Add(path);
        }
    }
}
