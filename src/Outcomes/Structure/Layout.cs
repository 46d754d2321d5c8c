namespace Puebla.Outcomes.Structure;

/// <summary>How the lines of a document come to their ends: by the author's hand or by the page's margin.</summary>
/// <param name="IsWrapped">Paragraphs were broken into lines at a margin.</param>
/// <param name="GapsAfterLabels">A blank line stands after the first line of many items although the sentence goes on (GRCM-2021 items 1 to 7).</param>
internal sealed record Layout(bool IsWrapped, bool GapsAfterLabels, int[] Widths)
{
    private const int Neighbourhood = 5;
    private const int Small = 30;

    /// <summary>The layout of a meeting's outcome; few lines leave few that could go on.</summary>
    public static Layout OfOutcome(SourceFormat format, IReadOnlyList<Row> rows) =>
        Of(format, rows, rows.Count(r => !r.IsBlank) < Small ? 18 : 9);

    /// <summary>Reads the layout of the running text.</summary>
    /// <param name="least">One line in so many must plainly go on in the next for the text to count as wrapped.</param>
    public static Layout Of(SourceFormat format, IReadOnlyList<Row> rows, int least)
    {
        var body = rows.Where(r => !r.IsBlank && r.Why is null).ToList();
        int broken = 0,
            gapped = 0;
        for (var i = 0; i + 1 < body.Count; i++)
        {
            var goesOn =
                body[i].Length < 160 && !Ending.IsClosed(body[i]) && GoesOn(body[i], body[i + 1]);
            broken += goesOn ? 1 : 0;
            gapped +=
                goesOn
                && body[i + 1].Index > body[i].Index + 1
                && LabelScanner.Scan(body[i].Text, body[i].Start, body[i].End, out _) is not null
                    ? 1
                    : 0;
        }
        var wide = body.Count(r => r.Length > 160);
        return new(
            format is not SourceFormat.Docx
                && broken >= (body.Count < Small ? 1 : 3)
                && broken * least >= body.Count
                && wide * 10 < body.Count,
            gapped >= 3,
            LocalWidths(rows, body)
        );
    }

    /// <summary>Whether the next line's first word would have had room at the end of this one, so that the break was meant.</summary>
    public bool BreakWasMeant(Row row, Row next)
    {
        if (HeadingLines.EndsWithLink(row.Content) || Ending.IsHyphen(row.Content))
        {
            return false;
        }
        var content = next.Content;
        var word = content.IndexOf(' ') is var space && space < 0 ? content.Length : space;
        return row.Start + row.Length + 1 + word < Widths[row.Index] * 0.86;
    }

    /// <summary>A small letter, or after a preposition a number, goes on with the sentence.</summary>
    private static bool GoesOn(Row row, Row next) =>
        char.IsLower(next.Content[0])
        || (
            next.Index == row.Index + 1
            && HeadingLines.EndsWithLink(row.Content)
            && !Ending.IsUpper(row.Content)
        )
        || (
            char.IsAsciiDigit(next.Content[0])
            && next.Index == row.Index + 1
            && char.IsLower(row.Content[^1])
            && LabelScanner.Scan(next.Text, next.Start, next.End, out _) is null
        );

    private static int[] LocalWidths(IReadOnlyList<Row> rows, List<Row> body)
    {
        var widths = new int[rows.Count];
        for (var i = 0; i < body.Count; i++)
        {
            var widest = 0;
            for (
                var j = Math.Max(0, i - Neighbourhood);
                j <= Math.Min(body.Count - 1, i + Neighbourhood);
                j++
            )
            {
                widest = Math.Max(widest, body[j].End);
            }
            widths[body[i].Index] = widest;
        }
        return widths;
    }
}
