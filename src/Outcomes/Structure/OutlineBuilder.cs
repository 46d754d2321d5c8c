using System.Globalization;

namespace Puebla.Outcomes.Structure;

/// <summary>Follows headings, labels and paragraphs through the body of a document and gives each provision its place.</summary>
internal sealed class OutlineBuilder(
    Outline outline,
    NextLabels next,
    IReadOnlyList<Paragraph> paragraphs,
    IReadOnlyList<ParagraphRole> roles,
    Healing healing,
    Ledger ledger,
    bool isPublication
)
{
    private readonly HeadingPlace _headings = new(
        outline,
        next,
        paragraphs,
        roles,
        healing,
        isPublication
    );
    private string? _chapter;
    private int _prose;

    public List<BareProvision> Build(int from)
    {
        var items = new ItemPlacer(outline, next, paragraphs, healing);
        for (var i = from; i < paragraphs.Count; i++)
        {
            var role = roles[i];
            switch (role.Kind)
            {
                case RoleKind.Heading:
                    Heading(i);
                    break;
                case RoleKind.Item:
                    items.Place(i);
                    break;
                case RoleKind.Aside:
                    ledger.AddUnplaced(paragraphs[i], role.Why!);
                    break;
                default:
                    Prose(i);
                    break;
            }
        }
        return Paths.Finish(outline.Drafts, healing);
    }

    private void Heading(int i)
    {
        var paragraph = paragraphs[i];
        ledger.AddHeading(paragraph);
        var name = paragraph.FullText(healing).TrimEnd(':', ' ');
        var strong =
            HeadingRules.IsStrong(paragraph, paragraph.Text(healing))
            || paragraph.Label is not null;
        outline.IsPreamble = OperativeWords.IsRecital(name);
        var frame = _headings.Frame(i, strong);
        if (frame < 0)
        {
            (outline.Section, outline.Heading) = (name, null);
            _prose = isPublication ? _prose : 0;
            _chapter = paragraph.Label is null ? _chapter : name;
            outline.Stack.Clear();
            outline.ByPath.Clear();
        }
        else
        {
            (outline.Heading, outline.HeadingFrame) = (name, frame);
            outline.Section = isPublication ? _chapter : outline.Section;
        }
    }

    private void Prose(int i)
    {
        var paragraph = paragraphs[i];
        var text = paragraph.Text(healing);
        var recital = outline.IsUnderPreamble(paragraph);
        var first = outline.Stack.Base;
        if (
            first is null
            || first.IsProse
            || isPublication
            || (
                first.Kind is LabelKind.Bullet
                && !text.StartsWith("NOTA", StringComparison.OrdinalIgnoreCase)
            )
            || (recital && !outline.IsPreamble && outline.Drafts.TrueForAll(d => d.IsPreambular))
        )
        {
            outline.Stack.Clear();
            _prose++;
            outline.Stack.Push(
                new()
                {
                    Kind = null,
                    IsUpper = false,
                    Closing = "",
                    Indent = paragraph.Indent,
                    Owner = -1,
                    Level = 1,
                    LastItem = outline.Drafts.Count,
                }
            );
            outline.Add(
                paragraph,
                "p" + _prose.ToString(CultureInfo.InvariantCulture),
                -1,
                1,
                recital,
                -1
            );
            return;
        }
        var owner = Closes(i, text);
        outline.Add(paragraph, "+", owner, outline.Drafts[owner].Level + 1, recital, owner);
    }

    /// <summary>
    /// The provision that a paragraph without a label belongs to: the one over the innermost list that is finished (GRCM-2017 ¶18, GRCM-2021 7.p),
    /// or the last item where its list goes on after it, or where it is a note.
    /// </summary>
    private int Closes(int i, string text)
    {
        var top = outline.Stack.Top!;
        if (
            top.Owner < 0
            || Fold.StartsWithAny(
                Fold.Key(text.AsSpan(0, Math.Min(12, text.Length))),
                ["nota", "note"]
            )
        )
        {
            return top.LastItem;
        }
        return
            next.Item(i) is { } label && outline.Stack.Expecting(label) == outline.Stack.Count - 1
            ? top.LastItem
            : top.Owner;
    }
}
