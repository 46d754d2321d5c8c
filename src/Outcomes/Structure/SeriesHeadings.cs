namespace Puebla.Outcomes.Structure;

/// <summary>Capital letters or Roman numerals over lists whose numbers run on across them number headings, not items.</summary>
internal static class SeriesHeadings
{
    private const int Longest = 120;

    /// <summary>Indexes of the paragraphs that such labels make headings.</summary>
    public static HashSet<int> Find(IReadOnlyList<Paragraph> paragraphs, Healing healing)
    {
        var candidates = new List<int>();
        var series = new HashSet<(LabelKind, string)>();
        var last = 0;
        for (var i = 0; i + 1 < paragraphs.Count; i++)
        {
            if (paragraphs[i].Label is { Kind: LabelKind.Number } number)
            {
                last = number.Value;
            }
            else if (IsCandidate(paragraphs[i], paragraphs[i + 1], healing))
            {
                candidates.Add(i);
                if (last > 0 && paragraphs[i + 1].Label!.Value == last + 1)
                {
                    series.Add(Key(paragraphs[i]));
                }
            }
        }
        return [.. candidates.Where(i => series.Contains(Key(paragraphs[i])))];
    }

    private static bool IsCandidate(Paragraph paragraph, Paragraph after, Healing healing) =>
        paragraph.Label is { IsUpper: true, Kind: LabelKind.Letter or LabelKind.Roman }
        && after.Label is { Kind: LabelKind.Number }
        && paragraph.Text(healing) is { Length: > 0 and < Longest } text
        && !Ending.IsListMember(text);

    /// <summary>A letter that may be a Roman numeral («I», «V») belongs to either series.</summary>
    private static (LabelKind, string) Key(Paragraph paragraph) =>
        (paragraph.Label!.Roman > 0 ? LabelKind.Roman : LabelKind.Letter, paragraph.Label.Closing);
}
