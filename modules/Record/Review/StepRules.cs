using Puebla.Outcomes;
using Puebla.Record.Data;
using Puebla.Record.Review.Rules;

namespace Puebla.Record.Review;

/// <summary>What each step does to the pieces.</summary>
internal static class StepRules
{
    public static StepResult Do(Bench bench, ReviewStep step)
    {
        var index = bench.View.Items.ToList().FindIndex(item => item.Id == step.ItemId);
        if (index < 0)
        {
            return StepResult.No("review.gone");
        }
        var item = bench.View.Items[index];
        if (item.Row.Revision != step.Revision)
        {
            return StepResult.No("review.changed");
        }
        if (item.Row.IsRedacted)
        {
            return StepResult.No("review.redacted");
        }
        return step.Kind switch
        {
            StepKind.Split => Split(bench, index, step),
            StepKind.Join => Join(bench, index, step),
            StepKind.JoinAbove => JoinAbove(bench, index),
            StepKind.Place => Place(bench, index, step),
            StepKind.SetAside => SetAside(bench, index, step),
            _ => Write(bench, index, step),
        };
    }

    /// <summary>How many of the pieces another person changed since they were shown: those stay open.</summary>
    public static int Confirm(Bench bench, IReadOnlyList<ShownItem> shown)
    {
        var overtaken = 0;
        foreach (var (id, revision) in shown)
        {
            var item = bench.View.Items.FirstOrDefault(other => other.Id == id);
            if (item is { IsAsked: true } && item.Row.Revision == revision)
            {
                bench.Confirm(bench.Row(item.Index), item.Passage);
            }
            else
            {
                overtaken++;
            }
        }
        return overtaken;
    }

    private static StepResult Write(Bench bench, int index, ReviewStep step)
    {
        var item = bench.View.Items[index];
        if (item.Kind != ItemKind.Provision)
        {
            bench.Confirm(bench.Row(index), item.Passage);
            return new(Next(bench, index, step));
        }
        if (Cuts.In(step.Typed.Text, item.Provision.Text).Count > 1)
        {
            return StepResult.No("review.breaks");
        }
        if (Apply(bench, index, step) is not { } after)
        {
            return StepResult.No("review.empty");
        }
        if (step.Kind == StepKind.Confirm)
        {
            bench.Confirm(bench.Row(index), after);
            return new(Next(bench, index, step));
        }
        return new(step.ItemId);
    }

    // Writes what was typed; null where no text would be left.
    private static Passage? Apply(Bench bench, int index, ReviewStep step)
    {
        var item = bench.View.Items[index];
        var (after, changes) = step.Typed.Over(item.Passage, bench.HeadOf(index), bench.Understand);
        if (after.Provision.Text.Length == 0)
        {
            return null;
        }
        if (changes.Count > 0)
        {
            bench.Set(bench.Row(index), after, changes);
        }
        return after;
    }

    private static StepResult Split(Bench bench, int index, ReviewStep step)
    {
        var item = bench.View.Items[index];
        var pieces = Cuts.In(step.Typed.Text.Trim(), item.Provision.Text);
        if (item.Kind != ItemKind.Provision || pieces.Count < 2)
        {
            return StepResult.No("review.no-break");
        }
        var whole = step.Typed with
        {
            Text = string.Concat(pieces.Select(piece => piece.Before + piece.Piece)),
        };
        var (typed, changes) = whole.Over(item.Passage, bench.HeadOf(index), bench.Understand);
        var taken = bench
            .View.Items.Where(other => other.Kind == ItemKind.Provision)
            .Where(other => other.Provision.Section == typed.Provision.Section)
            .Select(other => other.Provision.Path);
        var cut = Cutting.Cut(typed, pieces, bench.View.Above(index), taken, bench.Understand);
        if (cut is null)
        {
            return StepResult.No("review.no-break");
        }
        bench.Set(bench.Row(index), cut[0], [.. changes, ItemChange.Split]);
        bench.Insert(index, [.. cut.Skip(1)]);
        return new(step.ItemId);
    }

    private static StepResult Join(Bench bench, int index, ReviewStep step)
    {
        var next = bench.View.Items.FirstOrDefault(other =>
            other.Index > index && other.Kind == ItemKind.Provision
        );
        if (bench.View.Items[index].Kind != ItemKind.Provision || next is null)
        {
            return StepResult.No("review.no-next");
        }
        if (next.Row.IsRedacted)
        {
            return StepResult.No("review.redacted");
        }
        if (next.Row.Revision != step.NextRevision)
        {
            return StepResult.No("review.next-changed");
        }
        if (Cuts.In(step.Typed.Text, bench.View.Items[index].Provision.Text).Count > 1)
        {
            return StepResult.No("review.breaks");
        }
        if (Apply(bench, index, step) is not { } first)
        {
            return StepResult.No("review.empty");
        }
        return Joined(bench, index, first, next);
    }

    private static StepResult JoinAbove(Bench bench, int index)
    {
        var item = bench.View.Items[index];
        var above = bench.View.Items.LastOrDefault(other =>
            other.Index < index && other.Kind == ItemKind.Provision && !other.Row.IsRedacted
        );
        return item.Kind == ItemKind.Provision || above is null
            ? StepResult.No("review.no-above")
            : Joined(bench, above.Index, above.Passage, item);
    }

    private static StepResult Joined(Bench bench, int index, Passage first, ItemView second)
    {
        var row = bench.Row(index);
        var joined = Cutting.Join(first, second.Passage, bench.HeadOf(index), bench.Understand);
        bench.Set(row, joined, ItemChange.Joined);
        bench.End(bench.Row(second.Index), row.Id);
        return new(row.Id);
    }

    private static StepResult Place(Bench bench, int index, ReviewStep step)
    {
        var item = bench.View.Items[index];
        if (item.Kind == ItemKind.Provision)
        {
            return StepResult.No("review.changed");
        }
        var (placed, _) = step.Typed.Over(item.Passage, null, bench.Understand);
        if (placed.Provision.Text.Length == 0)
        {
            return StepResult.No("review.empty");
        }
        var path = placed.Provision.Path;
        if (path.Length == 0)
        {
            return StepResult.No("review.no-path", "lugar");
        }
        var row = bench.Row(index);
        row.Kind = ItemKind.Provision;
        var above = Heads.Above(
            [
                .. bench.View.Items.Take(index).Select(other => (other.Kind, other.Passage)),
                (ItemKind.Provision, placed),
            ],
            index
        );
        var meaning = placed.ByHand
            ? placed.Provision.Meaning
            : bench.Understand(placed.Provision, above is [var head, ..] ? head : null);
        bench.Set(
            row,
            placed with
            {
                Provision = placed.Provision with { Meaning = meaning },
                Why = null,
            },
            ItemChange.Placed
        );
        return new(row.Id);
    }

    private static StepResult SetAside(Bench bench, int index, ReviewStep step)
    {
        var item = bench.View.Items[index];
        var row = bench.Row(index);
        var text =
            (item.Provision.Label is null ? "" : Label(item.Provision)) + item.Provision.Text;
        row.Kind = ItemKind.Unplaced;
        bench.Set(
            row,
            item.Passage with
            {
                Provision = item.Provision with
                {
                    Text = text,
                    Meaning = Meaning.None,
                    Label = null,
                },
                Why = Passage.SetAside,
            },
            ItemChange.SetAside
        );
        bench.Confirm(row, item.Passage);
        return new(Next(bench, index, step));
    }

    private static string Label(Provision provision) =>
        Outcomes.Output.PrintedLabel.Of(provision) + " ";

    private static long? Next(Bench bench, int index, ReviewStep step) =>
        bench.View.NextAfter(index, step.DoubtsFirst)?.Id;
}
