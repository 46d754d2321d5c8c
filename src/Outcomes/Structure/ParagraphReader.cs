namespace Puebla.Outcomes.Structure;

/// <summary>Puts rows together into paragraphs: a label opens one, a line that goes on joins the one before it.</summary>
internal sealed class ParagraphReader(IReadOnlyList<Row> rows, Layout layout, bool splitsRunOn)
{
    private readonly List<Paragraph> _paragraphs = [];
    private readonly LabelMemory _labels = new();
    private Row? _before;
    private bool _gap;

    public static List<Paragraph> Read(
        IReadOnlyList<Row> rows,
        Layout layout,
        bool splitsRunOn = true
    ) => new ParagraphReader(rows, layout, splitsRunOn).Read();

    private List<Paragraph> Read()
    {
        foreach (var row in rows)
        {
            if (row.IsBlank)
            {
                _gap = true;
            }
            else if (row.Why is null)
            {
                Read(row);
                _before = row;
                _gap = false;
            }
            else
            {
                _gap = true;
            }
        }
        return _paragraphs;
    }

    private void Read(Row row)
    {
        foreach (var segment in RunOnSplitter.Split(row, splitsRunOn))
        {
            var inner = segment.From > row.Start;
            var label = segment.Label is not null && (inner || Accepts(row, segment.Label));
            if (label)
            {
                _labels.Saw(segment.Label!);
                _paragraphs.Add(new(segment, _gap && !inner));
            }
            else if (inner)
            {
                _paragraphs.Add(new(segment, afterGap: true));
            }
            else
            {
                Place(
                    segment.Label is null
                        ? segment
                        : segment with
                        {
                            Label = null,
                            TextFrom = segment.From,
                        }
                );
            }
        }
    }

    private void Place(Segment segment)
    {
        if (
            _before is not null
            && _paragraphs.Count > 0
            && GoesOn(_paragraphs[^1], _before, segment.Row)
        )
        {
            _paragraphs[^1].Add(segment);
        }
        else
        {
            _paragraphs.Add(new(segment, _gap));
        }
    }

    /// <summary>A label in the midst of a sentence is none («el punto número / 5. Comunicado»), unless it is the next of its list.</summary>
    private bool Accepts(Row row, Label label)
    {
        if (row.Source.AutoLabel is not null || _before is null || _paragraphs.Count == 0)
        {
            return true;
        }
        var closed =
            Ending.IsClosed(_before)
            || Ending.IsListMember(_before.Content)
            || IsHeadingLike(_before)
            || _paragraphs[^1].Last.Words.IsEmpty;
        if (label.Kind is LabelKind.Bullet)
        {
            return closed
                || _gap
                || !layout.IsWrapped
                || label.Closing[0] is not ('-' or '–' or '—' or '*' or '◦')
                || _labels.Expects(label);
        }
        return _labels.Expects(label)
                ? closed
                    || _gap
                    || !layout.IsWrapped
                    || label.Value > 1
                    || layout.BreakWasMeant(_before, row)
            : label.Kind is LabelKind.Letter or LabelKind.Roman
                ? closed
                    && (
                        _gap
                        || !layout.IsWrapped
                        || Ending.IsColon(_before.Content)
                        || label.IsUpper
                    )
            : closed || (!layout.IsWrapped && _gap);
    }

    private bool GoesOn(Paragraph open, Row before, Row row)
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
        if (!lower && IsApart(open, before, row))
        {
            return false;
        }
        if (!_gap && Ending.IsHyphen(before.Content))
        {
            return true;
        }
        if (!_gap && HeadingLines.EndsWithLink(before.Content) && !Ending.IsUpper(row.Content))
        {
            return true;
        }
        if (!layout.IsWrapped)
        {
            return lower
                && !Ending.IsClosed(before)
                && (!_gap || !Ending.IsListMember(before.Content))
                && before.Length > 20;
        }
        if (HeadingLines.Split(open, before, row, _gap) is { } verdict)
        {
            return verdict;
        }
        if (Ending.IsClosed(before))
        {
            if (lower && !_gap)
            {
                return true;
            }
            return _gap
                ? IsGapAfterLabel(open, before, row)
                : !layout.BreakWasMeant(before, row) && !Ending.IsColon(before.Content);
        }
        return lower || (!layout.BreakWasMeant(before, row) && (!_gap || before.Length > 25));
    }

    /// <summary>A date line, a line of the title block and a recital stand apart from what follows.</summary>
    private bool IsApart(Paragraph open, Row before, Row row)
    {
        if (_gap)
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

    private static bool IsHeadingLike(Row row) =>
        row.HeadingLevel > 0 || row.IsBold || Ending.IsUpper(row.Content) || row.IsRule;
}
