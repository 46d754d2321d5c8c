using System.Globalization;

namespace Puebla.Outcomes.Structure;

/// <summary>Gives each labelled paragraph its place in one of the open lists, or opens a new one.</summary>
internal sealed class ItemPlacer(
    Outline outline,
    NextLabels next,
    IReadOnlyList<Paragraph> paragraphs,
    Healing healing
)
{
    /// <summary>Deeper lists than any author writes are kept at this depth, so that no text takes more than linear time.</summary>
    private const int Deepest = 10;

    private int _list;

    public void Place(int i)
    {
        var paragraph = paragraphs[i];
        var label = paragraph.Label!;
        if (label.Kind is LabelKind.Compound)
        {
            CompoundPlacer.Place(outline, paragraph, label);
            return;
        }
        LeaveProse(label);
        var fit = LabelFit.Best(outline.Stack, label, Context(i, paragraph));
        if (fit.Frame >= 0)
        {
            Continue(fit, paragraph, label);
        }
        else
        {
            Open(i, fit, paragraph, label);
        }
    }

    /// <summary>A numbered list stands under an unnumbered paragraph only where that one announces it.</summary>
    private void LeaveProse(Label label)
    {
        if (
            outline.Stack.Count == 1
            && outline.Stack.Top!.IsProse
            && label.Kind is not LabelKind.Bullet
            && !outline.IsAnnounced
        )
        {
            outline.Stack.Clear();
        }
    }

    private LabelContext Context(int i, Paragraph paragraph)
    {
        var closes =
            outline.Drafts.Count > 1
            && !Ending.IsListMember(outline.Drafts[^1].Paragraph.Text(healing))
            && Ending.IsClosed(outline.Drafts[^1].Paragraph.Text(healing))
            && outline.Drafts[^2].Parent == outline.Drafts[^1].Parent
            && Ending.IsListMember(outline.Drafts[^2].Paragraph.Text(healing));
        return new(
            paragraph.Indent,
            outline.IsAnnounced,
            paragraph.AfterGap,
            closes,
            next.Item(i) is { Roman: 2 }
        );
    }

    private void Continue(LabelFit fit, Paragraph paragraph, Label label)
    {
        outline.Stack.CutTo(fit.Frame + 1);
        var frame = outline.Stack[fit.Frame];
        var lost = frame.OnlyOnes && fit.Value == 1;
        if (fit.Value <= frame.Last && !lost && label.Kind is not LabelKind.Bullet)
        {
            frame.Id = ++_list;
        }
        frame.Last = lost || label.Kind is LabelKind.Bullet ? frame.Last + 1 : fit.Value;
        frame.OnlyOnes &= fit.Value == 1;
        frame.HasGaps |= paragraph.AfterGap;
        Place(frame, paragraph, label);
    }

    private void Open(int i, LabelFit fit, Paragraph paragraph, Label label)
    {
        var owner = outline.Stack.Top?.LastItem ?? -1;
        if (fit.Score <= 35 && outline.Stack.Count > 0 && !RunsInside(i, label))
        {
            outline.Stack.Clear();
            owner = -1;
        }
        if (outline.Stack.Count >= Deepest)
        {
            outline.Stack.CutTo(Deepest - 1);
            owner = outline.Stack.Top!.LastItem;
        }
        var frame = new ListFrame
        {
            Kind = fit.Kind,
            IsUpper = label.IsUpper,
            Closing = label.Closing,
            Indent = paragraph.Indent,
            Owner = owner,
            Level = owner < 0 ? 1 : outline.Drafts[owner].Level + 1,
            Last = label.Kind is LabelKind.Bullet ? 1 : fit.Value,
            OnlyOnes = fit.Value == 1,
            Id = ++_list,
        };
        outline.Stack.Push(frame);
        Place(frame, paragraph, label);
    }

    /// <summary>A list that starts at one without being announced stands inside the item where the outer list goes on after it.</summary>
    private bool RunsInside(int i, Label label)
    {
        if (
            label.Value != 1
            || outline.Stack.Base is not { IsProse: false } outer
            || outer.Kind == LabelKind.Bullet
        )
        {
            return outline.Stack.Base is { IsProse: false }
                && label.Kind is LabelKind.Letter or LabelKind.Roman
                && outline.Stack.Base.Kind != label.Kind;
        }
        return outer.Kind != label.Kind || next.Resumes(i, label, outer.Last + 1);
    }

    private void Place(ListFrame frame, Paragraph paragraph, Label label)
    {
        if (outline.Heading is not null && outline.Stack.Count - 1 < outline.HeadingFrame)
        {
            outline.Heading = null;
        }
        var part = label.Kind switch
        {
            LabelKind.Bullet => Label.Bullet,
            LabelKind.Number or LabelKind.Article => frame.Last.ToString(
                CultureInfo.InvariantCulture
            ),
            LabelKind.Letter when frame.OnlyOnes && frame.Last is > 1 and <= 26 => (
                (char)((label.IsUpper ? 'A' : 'a') + frame.Last - 1)
            ).ToString(),
            _ => label.Written,
        };
        frame.Count++;
        frame.LastItem = outline.Drafts.Count;
        if (frame.Level == 1)
        {
            outline.ByPath[part] = outline.Drafts.Count;
        }
        outline.Add(
            paragraph,
            part,
            frame.Owner,
            frame.Level,
            outline.IsUnderPreamble(paragraph),
            frame.Owner < 0 ? -1 - frame.Id : frame.Owner
        );
    }
}
