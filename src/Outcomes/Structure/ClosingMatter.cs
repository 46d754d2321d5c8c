namespace Puebla.Outcomes.Structure;

/// <summary>Marks the closing formula and the signatures after the last provision.</summary>
internal static class ClosingMatter
{
    private const int MostParagraphs = 60;
    private const int LongestSignature = 300;

    public static void Mark(
        IReadOnlyList<Paragraph> paragraphs,
        ParagraphRole[] roles,
        Healing healing
    )
    {
        var first = -1;
        for (var i = paragraphs.Count - 1; i >= Math.Max(1, paragraphs.Count - MostParagraphs); i--)
        {
            var text = paragraphs[i].Text(healing);
            if (
                paragraphs[i].Label is not null
                || (text.Length > LongestSignature && !OperativeWords.IsClosing(text))
            )
            {
                break;
            }
            first =
                OperativeWords.IsClosing(text)
                || IsSignatureLine(paragraphs[i])
                || (text.Length < 100 && MeetingPlace.IsDateLine(text))
                    ? i
                    : first;
        }
        for (var i = first; i >= 0 && i < roles.Length; i++)
        {
            roles[i] = new(RoleKind.Aside, "closing formula");
        }
    }

    private static bool IsSignatureLine(Paragraph paragraph) =>
        paragraph.Row.IsRule && paragraph.Row.Content.Contains('_');
}
