namespace Puebla.Outcomes.Structure;

/// <summary>Books every stretch of the source to the one place where it goes, and collects what is no provision.</summary>
internal sealed class Ledger(Healing healing)
{
    private readonly List<(UnplacedBlock Block, int Line)> _unplaced = [];

    public List<TextBlock> Front { get; } = [];

    public List<TextBlock> Headings { get; } = [];

    public List<Piece> Pieces { get; } = [];

    public IReadOnlyList<UnplacedBlock> Unplaced =>
        [.. _unplaced.OrderBy(u => u.Line).Select(u => u.Block)];

    public void AddFront(Paragraph paragraph)
    {
        Book(paragraph.Segments, Place.Front);
        Front.Add(new(paragraph.FullText(healing), paragraph.Lines));
    }

    public void AddHeading(Paragraph paragraph)
    {
        Book(paragraph.Segments, Place.Heading);
        Headings.Add(new(paragraph.FullText(healing), paragraph.Lines));
    }

    public void AddUnplaced(Paragraph paragraph, string why)
    {
        Book(paragraph.Segments, Place.Unplaced);
        _unplaced.Add(
            (new(paragraph.FullText(healing), paragraph.Lines, why), paragraph.Row.Index)
        );
    }

    public void AddUnplaced(Row row, string why)
    {
        Book([new(row, row.Start, row.End, row.Start, null)], Place.Unplaced);
        _unplaced.Add((new(healing.Plain(row), row.Lines, why), row.Index));
    }

    /// <summary>A stretch of a line that no author wrote.</summary>
    public void AddResidue(Row row, int from, int to)
    {
        Pieces.Add(new(row.Index, from, to, Place.Unplaced));
        _unplaced.Add(
            (new(row.Source.Text[from..to], row.Lines, "residue of conversion"), row.Index)
        );
    }

    public void Book(IEnumerable<Segment> segments, Place place)
    {
        foreach (var segment in segments)
        {
            var from = segment.From;
            if (!ReferenceEquals(segment.Row.Text, segment.Row.Source.Text))
            {
                foreach (
                    var residue in Residue
                        .Find(segment.Row.Source.Text)
                        .Where(r => r.From >= from && r.To <= segment.To)
                )
                {
                    if (residue.From > from)
                    {
                        Pieces.Add(new(segment.Row.Index, from, residue.From, place));
                    }
                    from = residue.To;
                }
            }
            Pieces.Add(new(segment.Row.Index, from, segment.To, place));
        }
    }
}
