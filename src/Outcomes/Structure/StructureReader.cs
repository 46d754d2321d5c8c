namespace Puebla.Outcomes.Structure;

/// <summary>Reads the skeleton of a document from its lines.</summary>
internal static class StructureReader
{
    public static StructuredDocument Read(SourceText source)
    {
        var rows = RowReader.Read(source);
        BareNumbers.Mark(rows);
        RunningHeads.Mark(rows);
        Footnotes.Mark(rows);
        var healing = new Healing(rows);
        var ledger = new Ledger(healing);
        SetAside(source, rows, ledger);
        return CompilationReader.Fits(rows)
            ? Compilation(rows, Layout.Of(source.Format, rows, least: 4), healing, ledger)
            : Outcome(rows, Layout.OfOutcome(source.Format, rows), healing, ledger);
    }

    private static void SetAside(SourceText source, List<Row> rows, Ledger ledger)
    {
        foreach (var row in rows)
        {
            foreach (var (from, to) in Residue.Find(source.Lines[row.Index].Text))
            {
                ledger.AddResidue(row, from, to);
            }
            if (row.Why is not null)
            {
                ledger.AddUnplaced(row, row.Why);
            }
        }
    }

    private static StructuredDocument Compilation(
        List<Row> rows,
        Layout layout,
        Healing healing,
        Ledger ledger
    )
    {
        var paragraphs = ParagraphReader.Read(rows, layout, splitsRunOn: false);
        var entries = new CompilationReader(paragraphs, healing, ledger).Read();
        var info = DocumentInfoReader.Read(DocumentShape.Compilation, ledger.Front, [], []);
        return new(info, ledger.Front, [], [], ledger.Unplaced, entries, ledger.Pieces);
    }

    private static StructuredDocument Outcome(
        List<Row> rows,
        Layout layout,
        Healing healing,
        Ledger ledger
    )
    {
        var paragraphs = ParagraphReader.Read(rows, layout);
        var shape = PublicationTest.Shape(paragraphs, healing);
        var isPublication = shape is DocumentShape.Publication;
        var roles = RoleReader.Read(paragraphs, healing, isPublication);
        var body = FrontMatter.Take(paragraphs, roles, healing, ledger, isPublication);
        var provisions = new OutlineBuilder(
            new(healing, ledger),
            new(paragraphs, roles),
            paragraphs,
            roles,
            healing,
            ledger,
            isPublication
        ).Build(body);
        var info = DocumentInfoReader.Read(shape, ledger.Front, ledger.Headings, provisions);
        return new(
            info,
            ledger.Front,
            ledger.Headings,
            provisions,
            ledger.Unplaced,
            [],
            ledger.Pieces
        );
    }
}
