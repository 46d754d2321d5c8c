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

    private static readonly string[] Details =
    [
        "lugar",
        "fecha",
        "fechas",
        "sede",
        "participantes",
        "asistentes",
        "place",
        "venue",
        "date",
        "dates",
        "participants",
    ];

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
                && (IsDetail(Text(j)) || OperativeWords.IsOpening(Text(j)))
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
        if (IsParticipant(text) || IsDetail(text))
        {
            return true;
        }
        // An opening sentence that already announces the outcome leaves nothing to introduce.
        if (i > 0 && Ending.IsColon(Text(i - 1)) && !IsDetail(Text(i - 1)))
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

    /// <summary>«Lugar: …», «Fecha: …», «Participantes:».</summary>
    private static bool IsDetail(string text) =>
        text.Length < 120 && Fold.StartsWithAny(Fold.Key(text), Details);

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
