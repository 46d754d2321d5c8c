namespace Puebla.Outcomes.Structure;

/// <summary>Tells a publication from the outcome of a meeting.</summary>
internal static class PublicationTest
{
    private const int Long = 12_000;
    private const int Head = 14;

    private static readonly string[] Words =
    [
        "publicacion",
        "folleto",
        "boletin",
        "publication",
        "booklet",
        "presentacion",
        "prologo",
        "isbn",
        "indice",
        "foreword",
    ];

    public static DocumentShape Shape(IReadOnlyList<Paragraph> paragraphs, Healing healing)
    {
        var head = paragraphs.Take(Head).Select(p => p.Text(healing)).ToList();
        var named = head.Exists(text =>
            text.Length < 120 && Fold.Key(text).Split(' ').Any(word => Words.Contains(word))
        );
        var opened = head.Exists(text =>
            text.Length > 60 && OperativeWords.IsOpening(text) && OpensMeeting(text)
        );
        if (opened || !named && Length(paragraphs) < Long)
        {
            return DocumentShape.Outcome;
        }
        int prose = 0,
            items = 0,
            headings = 0;
        foreach (var paragraph in paragraphs)
        {
            var text = paragraph.Text(healing);
            var isHeading =
                HeadingRules.IsStrong(paragraph, text)
                || (paragraph.Label is { Roman: > 0, IsUpper: true } && text.Length < 100);
            headings += isHeading ? 1 : 0;
            prose += !isHeading && paragraph.Label is null ? text.Length : 0;
            items += !isHeading && paragraph.Label is not null ? text.Length : 0;
        }
        return headings >= 3 && prose > items ? DocumentShape.Publication : DocumentShape.Outcome;
    }

    /// <summary>Who met, when and where, or what was formulated.</summary>
    private static bool OpensMeeting(string text) =>
        text.Contains("formul", StringComparison.OrdinalIgnoreCase)
        || text.Contains("reunid", StringComparison.OrdinalIgnoreCase)
        || text.Contains("reuni", StringComparison.OrdinalIgnoreCase)
        || text.Contains(" met ", StringComparison.Ordinal)
        || text.Contains("convened", StringComparison.Ordinal)
        || Ending.IsColon(text);

    private static int Length(IReadOnlyList<Paragraph> paragraphs) =>
        paragraphs.Sum(p => p.Segments.Sum(s => s.To - s.From));
}
