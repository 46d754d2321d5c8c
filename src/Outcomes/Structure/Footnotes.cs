using System.Globalization;

namespace Puebla.Outcomes.Structure;

/// <summary>Notes at the foot of a page or the end of the text whose mark is a bare number: <c>1 Documento …</c> under <c>plan.1</c>.</summary>
internal static class Footnotes
{
    public const string Note = "note";

    public static void Mark(IReadOnlyList<Row> rows)
    {
        var marks = new HashSet<int>();
        Row? before = null;
        foreach (var row in rows.Where(row => !row.IsBlank && row.Why != RunningHeads.Page))
        {
            var number = Number(row);
            var isNote =
                number > 0
                && !row.IsBareNumber
                && marks.Contains(number)
                && (before is null || before.IsRule || before.Why == Note || HasGap(rows, row));
            var goesOn =
                number == 0 && before is { Why: Note } && !HasGap(rows, row) && !HasLabel(row);
            if (isNote || goesOn)
            {
                row.Why = Note;
            }
            else if (row.Why is null)
            {
                Collect(row.Content, marks);
            }
            before = row;
        }
    }

    private static bool HasGap(IReadOnlyList<Row> rows, Row row) =>
        row.Index > 0
        && (rows[row.Index - 1].IsBlank || row.Text.Contains('\f', StringComparison.Ordinal));

    private static bool HasLabel(Row row) =>
        LabelScanner.Scan(row.Text, row.Start, row.End, out _) is not null;

    private static int Number(Row row)
    {
        var content = row.Content;
        var digits = content.IndexOfAnyExceptInRange('0', '9');
        return
            digits is 1 or 2
            && content.Length > digits + 2
            && content[digits] == ' '
            && char.IsUpper(content[digits + 1])
            ? int.Parse(content[..digits], CultureInfo.InvariantCulture)
            : 0;
    }

    /// <summary>A number right after a word or its punctuation, without a space: «derechos,1», «plan.2», «fondo1».</summary>
    private static void Collect(ReadOnlySpan<char> text, HashSet<int> marks)
    {
        for (var at = 2; at < text.Length; at++)
        {
            var starts =
                char.IsAsciiDigit(text[at])
                && (
                    (char.IsLower(text[at - 1]) && char.IsLower(text[at - 2]))
                    || (
                        text[at - 1] is '.' or ',' or ';' or '”' or '"' or ')'
                        && (char.IsLetterOrDigit(text[at - 2]) || text[at - 2] is ')' or '”' or '"')
                    )
                );
            if (!starts)
            {
                continue;
            }
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
            if (end - at <= 2 && (end >= text.Length || char.IsWhiteSpace(text[end])))
            {
                marks.Add(int.Parse(text[at..end], CultureInfo.InvariantCulture));
            }
            at = end;
        }
    }
}
