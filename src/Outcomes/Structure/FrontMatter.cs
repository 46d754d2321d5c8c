namespace Puebla.Outcomes.Structure;

/// <summary>Finds where the body begins: after the title block, the date line, the opening sentence and the list of participants.</summary>
/// <param name="isPublication">A publication has a title block and no opening sentence.</param>
internal sealed class FrontMatter(
    IReadOnlyList<Paragraph> paragraphs,
    ParagraphRole[] roles,
    Healing healing,
    bool isPublication
)
{
    private const int Farthest = 40;

    /// <summary>Books the front and returns the index of the first paragraph of the body.</summary>
    public static int Take(
        IReadOnlyList<Paragraph> paragraphs,
        ParagraphRole[] roles,
        Healing healing,
        Ledger ledger,
        bool isPublication
    )
    {
        var end = new FrontMatter(paragraphs, roles, healing, isPublication).End();
        for (var i = 0; i < end; i++)
        {
            if (roles[i].Kind is RoleKind.Aside && roles[i].Why is "note")
            {
                ledger.AddUnplaced(paragraphs[i], roles[i].Why!);
            }
            else
            {
                ledger.AddFront(paragraphs[i]);
            }
        }
        return end;
    }

    private int End()
    {
        var limit = Limit();
        if (isPublication)
        {
            return TitleBlock(limit);
        }
        var opening = Opening(limit);
        var end = opening >= 0 ? opening + 1 : TitleBlock(limit);
        return Formula(Extend(end, limit), limit);
    }

    /// <summary>The first paragraph that cannot be front: an item, a recital, a heading that opens a part.</summary>
    private int Limit()
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var text = Text(i);
            var stops = roles[i].Kind switch
            {
                RoleKind.Item => !IsParticipant(text),
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
                && OperativeWords.IsOpening(Text(j))
                && !OperativeWords.IsRecital(Text(j))
            )
            {
                return true;
            }
        }
        return false;
    }

    private int Opening(int limit)
    {
        for (var i = 0; i < Math.Min(limit, Farthest); i++)
        {
            var text = Text(i);
            if (roles[i].Kind is not RoleKind.Prose || IsTitleLine(text))
            {
                continue;
            }
            if (OperativeWords.IsOpening(text) || (Ending.IsColon(text) && i + 1 >= limit))
            {
                return i;
            }
            if (OperativeWords.Decides(text))
            {
                break;
            }
        }
        return -1;
    }

    /// <summary>Without an opening sentence the front is what stands above the first running text.</summary>
    private int TitleBlock(int limit)
    {
        var end = 0;
        var titled = false;
        for (var i = 0; i < Math.Min(limit, Farthest); i++)
        {
            var text = Text(i);
            var front = roles[i].Kind switch
            {
                RoleKind.Heading => !titled || IsTitleNeighbour(i),
                RoleKind.Prose => IsTitleLine(text) || (i < 2 && text.Length < 60 && !titled),
                _ => true,
            };
            if (!front)
            {
                break;
            }
            titled |= roles[i].Kind is RoleKind.Heading;
            end = i + 1;
        }
        return end;
    }

    /// <summary>Title lines follow one another; a heading after them stands over text.</summary>
    private bool IsTitleNeighbour(int i) =>
        i + 1 < paragraphs.Count
        && (
            roles[i + 1].Kind is RoleKind.Heading or RoleKind.Aside
            || (roles[i + 1].Kind is RoleKind.Prose && IsTitleLine(Text(i + 1)))
            || HasYear(Text(i))
        );

    /// <summary>Further introductory sentences, participants and rules.</summary>
    private int Extend(int end, int limit)
    {
        while (
            end < limit
            && (
                roles[end].Kind is RoleKind.Aside && roles[end].Why == "rule"
                || (
                    roles[end].Kind is RoleKind.Prose or RoleKind.Item && IsIntroductory(end, limit)
                )
            )
        )
        {
            end++;
        }
        return end;
    }

    private bool IsIntroductory(int i, int limit)
    {
        var text = Text(i);
        if (IsParticipant(text) || (Ending.IsColon(text) && i + 1 >= limit))
        {
            return true;
        }
        var near = limit < paragraphs.Count && limit - i <= 2;
        return roles[i].Kind is RoleKind.Prose
            && near
            && !OperativeWords.Decides(text)
            && (i == 0 || !OperativeWords.IsRecital(text));
    }

    /// <summary>An opening formula without content of its own: «Los Viceministros,».</summary>
    private int Formula(int end, int limit)
    {
        var isFormula =
            end < limit
            && roles[end].Kind is RoleKind.Prose
            && Text(end).Length < 200
            && Text(end).EndsWith(',');
        return isFormula ? end + 1 : end;
    }

    private string Text(int i) => paragraphs[i].Text(healing);

    private static bool IsTitleLine(string text) =>
        text.Length < 200 && !Ending.IsClosed(text) && !text.EndsWith(',');

    private static bool HasYear(string text) =>
        text.Contains(" 19", StringComparison.Ordinal)
        || text.Contains(" 20", StringComparison.Ordinal);

    private static bool IsParticipant(string text) =>
        text.Length < 40 && Participants.Read(text) is { Count: 1 };
}
