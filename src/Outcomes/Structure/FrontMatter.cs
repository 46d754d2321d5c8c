namespace Puebla.Outcomes.Structure;

/// <summary>Finds where the body begins: after the title block, the date line, the opening sentence and the list of participants.</summary>
internal sealed class FrontMatter(
    IReadOnlyList<Paragraph> paragraphs,
    ParagraphRole[] roles,
    Healing healing
)
{
    /// <summary>Books the front and returns the index of the first paragraph of the body.</summary>
    public static int Take(
        IReadOnlyList<Paragraph> paragraphs,
        ParagraphRole[] roles,
        Healing healing,
        Ledger ledger
    )
    {
        var end = new FrontMatter(paragraphs, roles, healing).End();
        for (var i = 0; i < end; i++)
        {
            if (roles[i].Kind is RoleKind.Aside && roles[i].Why != "rule")
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
        var opened = false;
        var end = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var text = paragraphs[i].Text(healing);
            switch (roles[i].Kind)
            {
                case RoleKind.Item when !IsParticipant(text):
                    return BackOverHeadings(end, i, opened);
                case RoleKind.Heading:
                    if (opened && !OpensLater(i) || paragraphs[i].Label is not null)
                    {
                        return end;
                    }
                    break;
                case RoleKind.Prose:
                    if (IsTitleBlock(text) && !opened)
                    {
                        end = i + 1;
                        break;
                    }
                    if (OperativeWords.IsRecital(text) || !IsOpening(i, text, opened))
                    {
                        return BackOverHeadings(end, i, opened);
                    }
                    (opened, end) = (true, i + 1);
                    break;
            }
        }
        return opened ? end : BackOverHeadings(end, paragraphs.Count, opened);
    }

    /// <summary>Headings right before the body belong to it where they open a part, or where the opening sentence stands before them.</summary>
    private int BackOverHeadings(int end, int body, bool opened)
    {
        if (opened)
        {
            return end;
        }
        var start = body;
        while (
            start > end
            && start > 0
            && roles[start - 1].Kind is RoleKind.Heading
            && start - 1 > 0
            && HeadingRules.IsSectionWord(paragraphs[start - 1].Text(healing))
        )
        {
            start--;
        }
        return start;
    }

    private bool IsOpening(int i, string text, bool opened) =>
        OperativeWords.IsOpening(text)
        || (Ending.IsColon(text) && (!opened || Precedes(i)))
        || IsParticipant(text);

    /// <summary>The next paragraph is the first item or the heading over it.</summary>
    private bool Precedes(int i) =>
        i + 1 < roles.Length && roles[i + 1].Kind is RoleKind.Item or RoleKind.Heading;

    private bool OpensLater(int i)
    {
        for (var j = i + 1; j < Math.Min(roles.Length, i + 4); j++)
        {
            if (roles[j].Kind is RoleKind.Item)
            {
                return false;
            }
            if (roles[j].Kind is RoleKind.Prose)
            {
                return OperativeWords.IsOpening(paragraphs[j].Text(healing))
                    && !OperativeWords.IsRecital(paragraphs[j].Text(healing));
            }
        }
        return false;
    }

    private static bool IsTitleBlock(string text) =>
        text.Length < 200 && !Ending.IsClosed(text) && !text.EndsWith(',');

    private static bool IsParticipant(string text) =>
        text.Length < 40 && Participants.Read(text) is { Count: 1 };
}
