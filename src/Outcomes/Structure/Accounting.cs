namespace Puebla.Outcomes.Structure;

/// <summary>Proves that nothing of a text was lost and nothing was used twice.</summary>
internal static class Accounting
{
    /// <summary>What is wrong, one sentence each; empty where every character that is not white space went to exactly one place.</summary>
    public static IReadOnlyList<string> Verify(SourceText source, StructuredDocument document)
    {
        var problems = new List<string>();
        var pieces = document.Pieces.OrderBy(p => p.Line).ThenBy(p => p.From).ToList();
        var next = 0;
        for (var line = 0; line < source.Lines.Count; line++)
        {
            var text = source.Lines[line].Text;
            var at = 0;
            for (; next < pieces.Count && pieces[next].Line == line; next++)
            {
                var piece = pieces[next];
                if (piece.From < at)
                {
                    problems.Add(
                        $"Line {source.Lines[line].Number}: characters {piece.From}-{at} went to two places."
                    );
                }
                Missing(problems, source.Lines[line], at, piece.From);
                at = Math.Max(at, piece.To);
            }
            Missing(problems, source.Lines[line], at, text.Length);
        }
        return problems;
    }

    private static void Missing(List<string> problems, SourceLine line, int from, int to)
    {
        if (to > from && !line.Text.AsSpan(from, to - from).IsWhiteSpace())
        {
            problems.Add($"Line {line.Number}: «{line.Text[from..to].Trim()}» went nowhere.");
        }
    }
}
