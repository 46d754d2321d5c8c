namespace Puebla.Outcomes.Structure;

/// <summary>Cuts a line that holds several items run together, following the sequence of their labels.</summary>
internal static class RunOnSplitter
{
    /// <summary>The segments of a row.</summary>
    /// <param name="inside">Whether labels inside the line count; in a compilation they belong to quotations.</param>
    public static List<Segment> Split(Row row, bool inside)
    {
        var label = Head(row, out var textFrom);
        var found = inside ? InnerLabels.Find(row, textFrom) : [];
        var cuts = found.Count == 0 ? found : LabelChains.Choose(label, found);
        var segments = new List<Segment>(cuts.Count + 1);
        var (from, words, open) = (row.Start, textFrom, label);
        if (label is null && cuts.Count > 1 && cuts[0].Label.Kind is LabelKind.Number)
        {
            foreach (var at in RunOnFront.Cuts(row.Text, row.Start, cuts[0].At))
            {
                segments.Add(new(row, from, End(row.Text, from, at), from, null));
                (from, words) = (at, at);
            }
        }
        foreach (var cut in cuts)
        {
            var end = End(row.Text, from, cut.At);
            segments.Add(new(row, from, end, Math.Min(words, end), open));
            (from, words, open) = (cut.At, cut.TextFrom, cut.Label);
        }
        segments.Add(new(row, from, row.End, words, open));
        return segments;
    }

    private static Label? Head(Row row, out int textFrom)
    {
        if (row.Source.AutoLabel is { Length: > 0 } auto)
        {
            textFrom = row.Start;
            return LabelScanner.Scan(auto + " ", 0, auto.Length + 1, out _)
                ?? new(Label.Bullet, LabelKind.Bullet, 1, auto);
        }
        textFrom = row.Start;
        if (row.IsBareNumber)
        {
            return Label.Bare(row, out textFrom);
        }
        return row.IsRule ? null : LabelScanner.Scan(row.Text, row.Start, row.End, out textFrom);
    }

    private static int End(string text, int from, int end)
    {
        while (end > from && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
        return end;
    }
}
