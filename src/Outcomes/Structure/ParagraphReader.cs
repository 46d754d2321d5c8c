namespace Puebla.Outcomes.Structure;

/// <summary>Puts rows together into paragraphs: a label opens one, a line that goes on joins the one before it.</summary>
internal sealed class ParagraphReader(IReadOnlyList<Row> rows, Layout layout, bool splitsRunOn)
{
    private readonly List<Paragraph> _paragraphs = [];
    private readonly LineJoin _join = new(rows, layout, splitsRunOn);
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
            && _join.GoesOn(_paragraphs[^1], _before, segment.Row, _gap)
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

    private static bool IsHeadingLike(Row row) =>
        row.HeadingLevel > 0 || row.IsBold || Ending.IsUpper(row.Content) || row.IsRule;
}
