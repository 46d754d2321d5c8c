using Puebla.Outcomes;
using Puebla.Record.Data;
using Puebla.Record.Review.Rules;

namespace Puebla.Record.Review;

/// <summary>The pieces of a text while one step is done to them.</summary>
internal sealed class Bench(ReviewView view, List<ReviewItem> rows, Guid person, DateTimeOffset now)
{
    public ReviewView View => view;

    public List<ReviewItem> Added { get; } = [];

    /// <summary>What was done, for the journal.</summary>
    public List<ItemChange> Changes { get; } = [];

    /// <summary>To which paragraphs.</summary>
    public List<string> Paths { get; } = [];

    /// <summary>Whether anything was done at all.</summary>
    public bool IsTouched { get; private set; }

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

    /// <summary>What was confirmed already stays as it was said.</summary>
    public void Confirm(ReviewItem row, Passage passage)
    {
        if (row.ConfirmedAt is not null)
        {
            return;
        }
        (row.ConfirmedBy, row.ConfirmedAt) = (person, now);
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
        IsTouched = true;
        var path = passage.Provision.Path;
        if (path.Length > 0 && !Paths.Contains(path))
        {
            Paths.Add(path);
        }
    }
}
