using Puebla.Outcomes.Lexicon;

namespace Puebla.Outcomes.Structure;

/// <summary>Marks the closing formula and the signatures after the last provision.</summary>
internal static class ClosingMatter
{
    private const int MostParagraphs = 60;
    private const int LongestSignature = 160;
    private const int LongestCaption = 60;

    public static void Mark(
        IReadOnlyList<Paragraph> paragraphs,
        ParagraphRole[] roles,
        Healing healing
    )
    {
        var first = First(paragraphs, roles, healing);
        // «65th plenary meeting» over the date.
        if (
            first > 1
            && roles[first - 1].Kind is RoleKind.Prose
            && MeetingPlace.IsDateLine(paragraphs[first].Text(healing))
            && paragraphs[first - 1].Text(healing) is { Length: < LongestCaption } caption
            && !Ending.IsClosed(caption)
            && paragraphs[first - 1].AfterGap
        )
        {
            first--;
        }
        for (var i = first; i >= 0 && i < roles.Length; i++)
        {
            roles[i] = roles[i] is { Kind: RoleKind.Aside, Why: not "rule" }
                ? roles[i]
                : new(RoleKind.Aside, "closing formula");
        }
    }

    private static int First(
        IReadOnlyList<Paragraph> paragraphs,
        ParagraphRole[] roles,
        Healing healing
    )
    {
        var first = -1;
        for (var i = paragraphs.Count - 1; i >= Math.Max(1, paragraphs.Count - MostParagraphs); i--)
        {
            if (roles[i].Kind is RoleKind.Aside && roles[i].Why != "rule")
            {
                continue;
            }
            var text = paragraphs[i].Text(healing);
            if (paragraphs[i].Label is { } label && !IsSignature(label, text))
            {
                break;
            }
            if (
                OperativeWords.IsClosing(text)
                || IsSignatureLine(paragraphs[i])
                || IsDate(text)
                || Signs(text)
                || IsAuthorship(text)
            )
            {
                first = i;
            }
            else if (text.Length > LongestSignature || (Ending.IsClosed(text) && text.Length > 30))
            {
                break;
            }
        }
        return first;
    }

    private static bool IsDate(string text) =>
        text.Length < 100
        && !Ending.IsColon(text)
        && (MeetingPlace.IsDateLine(text) || IsDateInWords(text))
        && !OperativeWords.Decides(text);

    /// <summary>«Puebla, quince de marzo de mil novecientos noventa y seis»</summary>
    private static bool IsDateInWords(string text)
    {
        var words = Fold.Key(text).Split(' ');
        var month = Array.FindIndex(words, word => Months.Of(word) > 0);
        return month > 1
            && words[month - 1] == "de"
            && month + 2 < words.Length
            && words[month + 1] is "de" or "del"
            && words[month + 2] is "dos" or "mil"
            && words.Contains("mil");
    }

    /// <summary>«Elaboró: la mesa»: who drew up the text.</summary>
    private static bool IsAuthorship(string text) =>
        text.Length < LongestSignature
        && Ending.IsClosed(text.AsSpan(0, text.IndexOf(':') + 1))
        && Fold.StartsWithAny(
            Fold.Key(text),
            [
                "elaboro",
                "elaborado por",
                "redacto",
                "preparado por",
                "preparo",
                "prepared by",
                "drafted by",
            ]
        );

    private static bool IsSignatureLine(Paragraph paragraph) =>
        paragraph.Row.IsRule && paragraph.Row.Content.Contains('_');

    /// <summary>«(f) Director General» is a signature, not a letter.</summary>
    private static bool IsSignature(Label label, string text) =>
        label is { Written: "f", Closing: "()" }
        && text.Length < LongestSignature
        && !Ending.IsClosed(text);

    /// <summary>«Por Canadá», «For Mexico»: who signs.</summary>
    private static bool Signs(string text) =>
        text.Length < LongestCaption
        && Fold.StartsWithAny(Fold.Key(text), ["por", "for"])
        && Participants.Read(text).Count == 1
        && !Ending.IsClosed(text.TrimEnd(':'));
}
