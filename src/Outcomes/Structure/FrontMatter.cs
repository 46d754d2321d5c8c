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
        var limit = new BodyStart(paragraphs, roles, healing).Find();
        if (isPublication)
        {
            return TitleBlock(limit);
        }
        var opening = Opening(limit);
        var end = opening >= 0 ? opening + 1 : TitleBlock(limit);
        return Formula(Extend(end, limit), limit);
    }

    private int Opening(int limit)
    {
        for (var i = 0; i < Math.Min(limit, Farthest); i++)
        {
            var text = Text(i);
            if (roles[i].Kind is not RoleKind.Prose || FrontLines.IsTitleLine(text))
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
                RoleKind.Prose => FrontLines.IsTitleLine(text)
                    || (i < 2 && text.Length < 60 && !titled),
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
            || (roles[i + 1].Kind is RoleKind.Prose && FrontLines.IsTitleLine(Text(i + 1)))
            || FrontLines.HasYear(Text(i))
        );

    /// <summary>Further introductory sentences, participants and rules.</summary>
    private int Extend(int end, int limit)
    {
        while (
            end < limit
            && roles[end].Kind switch
            {
                RoleKind.Aside => roles[end].Why == "rule",
                RoleKind.Heading => IsAnnouncement(end),
                _ => IsIntroductory(end, limit),
            }
        )
        {
            end++;
        }
        return end;
    }

    /// <summary>«El GRCM concluyó:» before anything was concluded introduces; in the midst of a text it is a heading.</summary>
    private bool IsAnnouncement(int i) =>
        Ending.IsColon(Text(i))
        && OperativeWords.Announces(Text(i))
        && !Ending.IsUpper(Text(i))
        && !HeadingRules.IsSectionWord(Text(i));

    private bool IsIntroductory(int i, int limit)
    {
        var text = Text(i);
        if (FrontLines.IsParticipant(text) || FrontLines.IsDetail(text))
        {
            return true;
        }
        // An opening sentence that already announces the outcome leaves nothing to introduce.
        if (i > 0 && Ending.IsColon(Text(i - 1)) && !FrontLines.IsDetail(Text(i - 1)))
        {
            return false;
        }
        var near = limit < paragraphs.Count && limit - i <= 2;
        return roles[i].Kind is RoleKind.Prose
            && (
                (Ending.IsColon(text) && i + 1 >= limit)
                || (
                    near
                    && !OperativeWords.Decides(text)
                    && (i == 0 || !OperativeWords.IsRecital(text))
                )
            );
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
}
