using System.Globalization;

namespace Puebla.Outcomes.Structure;

/// <summary>Follows headings, labels and paragraphs through the body of a document and gives each provision its place.</summary>
internal sealed class OutlineBuilder(
    IReadOnlyList<Paragraph> paragraphs,
    IReadOnlyList<ParagraphRole> roles,
    Healing healing,
    Ledger ledger,
    bool isPublication
)
{
    /// <summary>Deeper lists than any author writes are kept at this depth, so that no text takes more than linear time.</summary>
    private const int Deepest = 10;

    private readonly List<Draft> _drafts = [];
    private readonly ListStack _stack = new();
    private readonly NextLabels _next = new(paragraphs, roles);
    private readonly Dictionary<string, int> _byPath = new(StringComparer.Ordinal);
    private string? _section;
    private string? _chapter;
    private string? _heading;
    private int _headingFrame;
    private int _prose;
    private int _list;
    private bool _preamble;

    public List<BareProvision> Build(int from)
    {
        for (var i = from; i < paragraphs.Count; i++)
        {
            var role = roles[i];
            switch (role.Kind)
            {
                case RoleKind.Heading:
                    Heading(i);
                    break;
                case RoleKind.Item:
                    Item(i);
                    break;
                case RoleKind.Aside:
                    ledger.AddUnplaced(paragraphs[i], role.Why!);
                    break;
                default:
                    Prose(i);
                    break;
            }
        }
        return Paths.Finish(_drafts, healing);
    }

    private void Heading(int i)
    {
        var paragraph = paragraphs[i];
        ledger.AddHeading(paragraph);
        var name = paragraph.FullText(healing).TrimEnd(':', ' ');
        var strong =
            HeadingRules.IsStrong(paragraph, paragraph.Text(healing))
            || paragraph.Label is not null;
        _preamble = OperativeWords.IsRecital(name);
        var frame = SubheadingFrame(i, strong);
        if (frame < 0)
        {
            (_section, _heading) = (name, null);
            _prose = isPublication ? _prose : 0;
            _chapter = paragraph.Label is null ? _chapter : name;
            _stack.Clear();
            _byPath.Clear();
        }
        else
        {
            (_heading, _headingFrame) = (name, frame);
            _section = isPublication ? _chapter : _section;
        }
    }

    /// <summary>The list whose items the heading stands over, or -1 where it names a part or numbering starts anew under it.</summary>
    private int SubheadingFrame(int i, bool strong)
    {
        var text = paragraphs[i].Text(healing);
        var label = _next.Item(i);
        if (
            (HeadingRules.IsSectionWord(text) && !IsOneOfMany(i, text, label))
            || (
                isPublication
                && (paragraphs[i].Label is { Roman: > 0, IsUpper: true } || StartsNumbers(i))
            )
        )
        {
            return -1;
        }
        if (_stack.Base is not { } first || first.IsProse || isPublication)
        {
            _stack.Clear();
            return !isPublication && StartsNumbers(i) && !_next.RunsOnPastHeading(i) ? -1 : 0;
        }
        if (first.Kind is LabelKind.Bullet)
        {
            return label?.Kind is LabelKind.Bullet ? 0
                : StartsNumbers(i) ? -1
                : 0;
        }
        if (label is null)
        {
            if (strong)
            {
                return -1;
            }
            _stack.Clear();
            return 0;
        }
        var expecting = _stack.Expecting(label);
        if (label.Kind is not LabelKind.Bullet && expecting >= 0 && !(label.Value == 1 && strong))
        {
            return expecting;
        }
        if (label.Kind == first.Kind)
        {
            return !strong && first.OnlyOnes && first.Count > 1 && label.Value == 1 ? 0 : -1;
        }
        if (label.Kind is LabelKind.Bullet)
        {
            if (strong && !Announced())
            {
                _stack.Clear();
            }
            return _stack.Count;
        }
        return Announced() || !strong ? _stack.Count : -1;
    }

    /// <summary>«Acuerdos» in the form of the sub-headings before it, over bullets that run on, is one of them.</summary>
    private bool IsOneOfMany(int i, string text, Label? next) =>
        _heading is not null
        && !HeadingRules.HasStrongForm(paragraphs[i], text)
        && next is null or { Kind: LabelKind.Bullet }
        && _stack.Base is null or { Kind: LabelKind.Bullet } or { IsProse: true };

    /// <summary>Right under the heading stands the first item of a list.</summary>
    private bool StartsNumbers(int i) =>
        i + 1 < paragraphs.Count
        && roles[i + 1].Kind is RoleKind.Item
        && paragraphs[i + 1].Label is { Kind: not LabelKind.Bullet } label
        && (label.Value == 1 || label.Roman == 1 || label.Kind is LabelKind.Compound);

    private void Item(int i)
    {
        var paragraph = paragraphs[i];
        var label = paragraph.Label!;
        if (label.Kind is LabelKind.Compound)
        {
            Compound(paragraph, label);
            return;
        }
        LeaveProse(label);
        var fit = LabelFit.Best(_stack, label, Context(i, paragraph));
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
            _stack.Count == 1
            && _stack.Top!.IsProse
            && label.Kind is not LabelKind.Bullet
            && !Announced()
        )
        {
            _stack.Clear();
        }
    }

    private bool Announced() =>
        _drafts.Count > 0 && Ending.IsColon(_drafts[^1].Paragraph.Text(healing));

    private LabelContext Context(int i, Paragraph paragraph)
    {
        var closes =
            _drafts.Count > 1
            && !Ending.IsListMember(_drafts[^1].Paragraph.Text(healing))
            && Ending.IsClosed(_drafts[^1].Paragraph.Text(healing))
            && _drafts[^2].Parent == _drafts[^1].Parent
            && Ending.IsListMember(_drafts[^2].Paragraph.Text(healing));
        return new(
            paragraph.Indent,
            Announced(),
            paragraph.AfterGap,
            closes,
            _next.Item(i) is { Roman: 2 }
        );
    }

    private void Continue(LabelFit fit, Paragraph paragraph, Label label)
    {
        _stack.CutTo(fit.Frame + 1);
        var frame = _stack[fit.Frame];
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
        var owner = _stack.Top?.LastItem ?? -1;
        if (fit.Score <= 35 && _stack.Count > 0 && !RunsInside(i, label))
        {
            _stack.Clear();
            owner = -1;
        }
        if (_stack.Count >= Deepest)
        {
            _stack.CutTo(Deepest - 1);
            owner = _stack.Top!.LastItem;
        }
        var frame = new ListFrame
        {
            Kind = fit.Kind,
            IsUpper = label.IsUpper,
            Closing = label.Closing,
            Indent = paragraph.Indent,
            Owner = owner,
            Level = owner < 0 ? 1 : _drafts[owner].Level + 1,
            Last = label.Kind is LabelKind.Bullet ? 1 : fit.Value,
            OnlyOnes = fit.Value == 1,
            Id = ++_list,
        };
        _stack.Push(frame);
        Place(frame, paragraph, label);
    }

    /// <summary>A list that starts at one without being announced stands inside the item where the outer list goes on after it.</summary>
    private bool RunsInside(int i, Label label)
    {
        if (
            label.Value != 1
            || _stack.Base is not { IsProse: false } outer
            || outer.Kind == LabelKind.Bullet
        )
        {
            return _stack.Base is { IsProse: false }
                && label.Kind is LabelKind.Letter or LabelKind.Roman
                && _stack.Base.Kind != label.Kind;
        }
        return outer.Kind != label.Kind || _next.Resumes(i, label, outer.Last + 1);
    }

    private void Place(ListFrame frame, Paragraph paragraph, Label label)
    {
        if (_heading is not null && _stack.Count - 1 < _headingFrame)
        {
            _heading = null;
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
        frame.LastItem = _drafts.Count;
        if (frame.Level == 1)
        {
            _byPath[part] = _drafts.Count;
        }
        Add(
            paragraph,
            part,
            frame.Owner,
            frame.Level,
            IsUnderPreamble(paragraph),
            frame.Owner < 0 ? -1 - frame.Id : frame.Owner
        );
    }

    private void Compound(Paragraph paragraph, Label label)
    {
        var parts = label.Parts!;
        var owner = _byPath.TryGetValue(string.Join('.', parts[..^1]), out var found) ? found : -1;
        _stack.CutTo(Math.Min(_stack.Count, parts.Length - 1));
        var path = string.Join('.', parts);
        _byPath[path] = _drafts.Count;
        _stack.Push(
            new()
            {
                Kind = LabelKind.Compound,
                IsUpper = false,
                Closing = label.Closing,
                Indent = paragraph.Indent,
                Owner = owner,
                Level = parts.Length,
                Last = label.Value,
                LastItem = _drafts.Count,
                Count = 1,
            }
        );
        Add(
            paragraph,
            path,
            owner,
            parts.Length,
            IsUnderPreamble(paragraph),
            owner,
            absolute: true
        );
    }

    private void Prose(int i)
    {
        var paragraph = paragraphs[i];
        var text = paragraph.Text(healing);
        var recital = IsUnderPreamble(paragraph);
        var first = _stack.Base;
        if (
            first is null
            || first.IsProse
            || isPublication
            || (
                first.Kind is LabelKind.Bullet
                && !text.StartsWith("NOTA", StringComparison.OrdinalIgnoreCase)
            )
            || (recital && !_preamble && _drafts.TrueForAll(d => d.IsPreambular))
        )
        {
            _stack.Clear();
            _prose++;
            _stack.Push(
                new()
                {
                    Kind = null,
                    IsUpper = false,
                    Closing = "",
                    Indent = paragraph.Indent,
                    Owner = -1,
                    Level = 1,
                    LastItem = _drafts.Count,
                }
            );
            Add(paragraph, "p" + _prose.ToString(CultureInfo.InvariantCulture), -1, 1, recital, -1);
            return;
        }
        var owner = Closes(i, text);
        Add(paragraph, "+", owner, _drafts[owner].Level + 1, recital, owner);
    }

    /// <summary>
    /// The provision that a paragraph without a label belongs to: the one over the innermost list that is finished (GRCM-2017 ¶18, GRCM-2021 7.p),
    /// or the last item where its list goes on after it, or where it is a note.
    /// </summary>
    private int Closes(int i, string text)
    {
        var top = _stack.Top!;
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
        return _next.Item(i) is { } label && _stack.Expecting(label) == _stack.Count - 1
            ? top.LastItem
            : top.Owner;
    }

    private bool IsUnderPreamble(Paragraph paragraph) =>
        _preamble
        || (
            paragraph.Label
                is null
                    or { Kind: LabelKind.Bullet or LabelKind.Roman or LabelKind.Letter }
            && _drafts.TrueForAll(d => d.IsPreambular)
            && OperativeWords.IsRecital(paragraph.Text(healing))
        );

    private void Add(
        Paragraph paragraph,
        string part,
        int parent,
        int level,
        bool preambular,
        int list,
        bool absolute = false
    )
    {
        ledger.Book(paragraph.Segments, Structure.Place.Provision);
        _drafts.Add(
            new(paragraph, part, parent, level, list, _section, _heading, preambular, absolute)
        );
    }
}
