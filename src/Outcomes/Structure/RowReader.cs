namespace Puebla.Outcomes.Structure;

/// <summary>Turns source lines into rows.</summary>
internal static class RowReader
{
    public static List<Row> Read(SourceText source)
    {
        var rows = new List<Row>(source.Lines.Count);
        foreach (var line in source.Lines)
        {
            rows.Add(Read(line, rows.Count));
        }
        return rows;
    }

    private static Row Read(SourceLine line, int index)
    {
        var text = Residue.Blank(line.Text);
        int start = 0,
            end = text.Length;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        var content = text.AsSpan(start, end - start);
        return new(line, index, start, end)
        {
            Text = text,
            HeadingLevel = line.HeadingLevel > 0 ? line.HeadingLevel : Markup.HeadingLevel(content),
            IsBold = Markup.IsBold(content),
            IsRule = Markup.IsRule(content),
        };
    }
}
