namespace Puebla.Outcomes.Structure;

/// <summary>Decides whether a heading names a part of the document or stands over items of a list.</summary>
internal sealed class HeadingPlace(
    Outline outline,
    NextLabels next,
    IReadOnlyList<Paragraph> paragraphs,
    IReadOnlyList<ParagraphRole> roles,
    Healing healing,
    bool isPublication
)
{
    /// <summary>The list whose items the heading stands over, or -1 where it names a part or numbering starts anew under it.</summary>
    public int Frame(int i, bool strong)
    {
        var text = paragraphs[i].Text(healing);
        var label = next.Item(i);
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
        if (!isPublication && label is { Kind: LabelKind.Compound, Parts: { } parts })
        {
            outline.Stack.Clear();
            return outline.ByPath.ContainsKey(string.Join('.', parts)) ? -1 : 0;
        }
        if (outline.Stack.Base is not { } first || first.IsProse || isPublication)
        {
            outline.Stack.Clear();
            return !isPublication && StartsNumbers(i) && !next.RunsOnPastHeading(i) ? -1 : 0;
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
            outline.Stack.Clear();
            return 0;
        }
        var expecting = outline.Stack.Expecting(label);
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
            if (strong && !outline.IsAnnounced)
            {
                outline.Stack.Clear();
            }
            return outline.Stack.Count;
        }
        return outline.IsAnnounced || !strong ? outline.Stack.Count : -1;
    }

    /// <summary>«Acuerdos» in the form of the sub-headings before it, over bullets that run on, is one of them.</summary>
    private bool IsOneOfMany(int i, string text, Label? next) =>
        outline.Heading is not null
        && !HeadingRules.HasStrongForm(paragraphs[i], text)
        && next is null or { Kind: LabelKind.Bullet }
        && outline.Stack.Base is null or { Kind: LabelKind.Bullet } or { IsProse: true };

    /// <summary>Right under the heading stands the first item of a list.</summary>
    private bool StartsNumbers(int i) =>
        i + 1 < paragraphs.Count
        && roles[i + 1].Kind is RoleKind.Item
        && paragraphs[i + 1].Label is { Kind: not LabelKind.Bullet } label
        && (label.Value == 1 || label.Roman == 1 || label.Kind is LabelKind.Compound);
}
