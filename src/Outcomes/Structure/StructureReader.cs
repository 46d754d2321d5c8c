namespace Puebla.Outcomes.Structure;

/// <summary>Reads the skeleton of a document from its lines.</summary>
internal static class StructureReader
{
    public static StructuredDocument Read(SourceText source)
    {
        var rows = RowReader.Read(source);
        RunningHeads.Mark(rows);
        var healing = new Healing(rows);
        var ledger = new Ledger(healing);
        foreach (var row in rows.Where(r => r.Why is not null))
        {
            ledger.AddUnplaced(row, row.Why!);
        }
        var paragraphs = ParagraphReader.Read(rows, Layout.Of(source.Format, rows));
        var roles = RoleReader.Read(paragraphs, healing, isPublication: false);
        var body = FrontMatter.Take(paragraphs, roles, healing, ledger);
        var provisions = new OutlineBuilder(
            paragraphs,
            roles,
            healing,
            ledger,
            isPublication: false
        ).Build(body);
        var info = DocumentInfoReader.Read(
            DocumentShape.Outcome,
            ledger.Front,
            ledger.Headings,
            provisions
        );
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
