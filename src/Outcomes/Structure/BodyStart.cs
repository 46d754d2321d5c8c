namespace Puebla.Outcomes.Structure;

/// <summary>Finds the first paragraph that cannot be front.</summary>
internal sealed class BodyStart(
    IReadOnlyList<Paragraph> paragraphs,
    ParagraphRole[] roles,
    Healing healing
)
{
    /// <summary>The first paragraph that cannot be front: an item, a recital, a heading that opens a part.</summary>
    public int Find()
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var text = Text(i);
            var stops = roles[i].Kind switch
            {
                RoleKind.Item => !FrontLines.IsParticipant(text),
                RoleKind.Heading => paragraphs[i].Label is not null
                    || (
                        HeadingRules.IsSectionWord(text)
                        && (i > 0 || StandsOverItem(i))
                        && !TitleGoesOn(i)
                    ),
                RoleKind.Prose => OperativeWords.IsRecital(text),
                _ => false,
            };
            if (stops)
            {
                return i;
            }
        }
        return paragraphs.Count;
    }

    private bool StandsOverItem(int i) =>
        i + 1 < roles.Length && roles[i + 1].Kind is RoleKind.Item or RoleKind.Heading;

    /// <summary>A heading such as CONCLUSIONES is the title where date line and opening sentence are still to come.</summary>
    private bool TitleGoesOn(int i)
    {
        for (
            var j = i + 1;
            j < Math.Min(paragraphs.Count, i + 5) && roles[j].Kind is not RoleKind.Item;
            j++
        )
        {
            if (
                roles[j].Kind is RoleKind.Prose
                && (FrontLines.IsDetail(Text(j)) || OperativeWords.IsOpening(Text(j)))
                && !OperativeWords.IsRecital(Text(j))
            )
            {
                return true;
            }
        }
        return false;
    }

    private string Text(int i) => paragraphs[i].Text(healing);
}
