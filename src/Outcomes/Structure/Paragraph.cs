namespace Puebla.Outcomes.Structure;

/// <summary>A paragraph put together from the segments that line and page breaks made of it.</summary>
internal sealed class Paragraph(Segment first, bool afterGap)
{
    private string? _text;

    public List<Segment> Segments { get; } = [first];

    public Label? Label { get; } = first.Label;

    /// <summary>A blank line stands before it.</summary>
    public bool AfterGap { get; } = afterGap;

    public Segment First => Segments[0];

    public Segment Last => Segments[^1];

    public Row Row => First.Row;

    public int Indent => First.Indent;

    public LineRange Lines => new(First.Row.Number, Last.Row.Number);

    /// <summary>The words without the label, healed.</summary>
    public string Text(Healing healing) => _text ??= healing.Join(Segments, withLabels: false);

    /// <summary>Everything, label included.</summary>
    public string FullText(Healing healing) =>
        Label is null ? Text(healing) : healing.Join(Segments, withLabels: true);

    public void Add(Segment segment)
    {
        Segments.Add(segment);
        _text = null;
    }
}
