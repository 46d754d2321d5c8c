namespace Puebla.Outcomes.Structure;

/// <summary>Whether a line without a label goes on with the paragraph before it.</summary>
internal sealed class LineJoin(IReadOnlyList<Row> rows, Layout layout, bool splitsRunOn)
{
    public bool GoesOn(Paragraph open, Row before, Row row, bool gap)
    {
        if (open.Last.Words.IsEmpty)
        {
            return true;
        }
        if (
            row.IsRule
            || before.IsRule
            || row.HeadingLevel > 0
            || before.HeadingLevel > 0
            || row.IsBold
            || before.IsBold
        )
        {
            return false;
        }
        if (row.Source.Role != before.Source.Role || row.Source.Role is SourceRole.Table)
        {
            return false;
        }
        if (!splitsRunOn && row.Content[0] is '“')
        {
            return false;
        }
        var lower = StartsLower(row);
        if (!lower && IsApart(open, before, row, gap))
        {
            return false;
        }
        if (!gap && Ending.IsHyphen(before.Content))
        {
            return true;
        }
        if (!gap && HeadingLines.EndsWithLink(before.Content) && !Ending.IsUpper(row.Content))
        {
            return true;
        }
        if (!layout.IsWrapped)
        {
            return lower
                && !Ending.IsClosed(before)
                && (!gap || !Ending.IsListMember(before.Content))
                && before.Length > 20;
        }
        if (HeadingLines.Split(open, before, row, gap) is { } verdict)
        {
            return verdict;
        }
        if (Ending.IsClosed(before))
        {
            if (lower && !gap)
            {
                return true;
            }
            return gap
                ? IsGapAfterLabel(open, before, row)
                : !layout.BreakWasMeant(before, row) && !Ending.IsColon(before.Content);
        }
        return lower || (!layout.BreakWasMeant(before, row) && (!gap || before.Length > 25));
    }

    /// <summary>A date line, a line of the title block and a recital stand apart from what follows.</summary>
    private bool IsApart(Paragraph open, Row before, Row row, bool gap)
    {
        if (gap)
        {
            var isShort =
                open.Label is null
                && layout.IsWrapped
                && row.Length * 5 < layout.Widths[row.Index] * 2
                && !Ending.IsClosed(row)
                && !HeadingLines.EndsWithLink(before.Content);
            return isShort && IsFollowedByCapital(row)
                || (IsHeadingInCapitals(row) && !Ending.IsUpper(open.First.Words))
                || EndsWithYear(before.Content)
                || OperativeWords.IsRecital(row.Content.ToString());
        }
        var last = row.Index + 1 >= rows.Count || rows[row.Index + 1].IsBlank;
        return last
            && EndsWithYear(row.Content)
            && row.Length < 100
            && !Ending.IsListMember(before.Content);
    }

    /// <summary>An acronym alone on its line is the end of a sentence that goes on after a blank line (GRCM-2021 7.k).</summary>
    private static bool IsHeadingInCapitals(Row row) =>
        Ending.IsUpper(row.Content) && (Ending.IsColon(row.Content) || row.Content.Length >= 20);

    private bool IsFollowedByCapital(Row row)
    {
        var next = row.Index + 1;
        while (next < rows.Count && rows[next].IsBlank && next < row.Index + 4)
        {
            next++;
        }
        return next < rows.Count && !rows[next].IsBlank && char.IsUpper(rows[next].Content[0]);
    }

    private static bool EndsWithYear(ReadOnlySpan<char> text) =>
        text.Length > 8
        && text[^4] is '1' or '2'
        && text[^4..].IndexOfAnyExceptInRange('0', '9') < 0
        && text[^5] == ' ';

    private bool IsGapAfterLabel(Paragraph open, Row before, Row row) =>
        layout.GapsAfterLabels
        && open.Label is not null
        && open.Segments.Count == 1
        && row.Index == before.Index + 2
        && rows[row.Index - 1].Text.Length == 0
        && !Ending.IsColon(before.Content)
        && !layout.BreakWasMeant(before, row);

    private static bool StartsLower(Row row)
    {
        var first = row.Content.TrimStart("“\"«(¿¡‘*…-– ");
        return first.Length > 0 && (char.IsLower(first[0]) || first[0] is ',' or ';' or ')' or '”');
    }
}
