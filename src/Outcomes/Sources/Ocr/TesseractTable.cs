using System.Globalization;
using Puebla.Outcomes.Sources.Pdf;

namespace Puebla.Outcomes.Sources.Ocr;

/// <summary>Reads the table that <c>tesseract</c> prints: a row for each word, with its line and its place.</summary>
internal static class TesseractTable
{
    private const string Word = "5";
    private const int Columns = 12;
    private const int WidestIndent = 40;

    // A gap that is so much wider than the usual step from line to line parts paragraphs.
    private const double Gap = 1.55;

    /// <summary>The pages in their order, also those without a word; of a picture of one page, one.</summary>
    public static IReadOnlyList<OcrPage> Read(string table)
    {
        var lines = table.Split('\n').Select(line => line.Split('\t')).ToList();
        var words = lines.Select(Row.Of).OfType<Row>().ToLookup(row => row.Page);
        var pages = lines
            .Select(cells =>
                cells.Length >= Columns
                && int.TryParse(
                    cells[1],
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var page
                )
                    ? page
                    : 0
            )
            .Max();
        return [.. Enumerable.Range(1, pages).Select(page => Page([.. words[page]]))];
    }

    private static OcrPage Page(List<Row> rows)
    {
        var lines = rows.GroupBy(row => (row.Block, row.Paragraph, row.Line))
            .Select(line => line.ToList())
            .ToList();
        var letter = Math.Max(
            1,
            rows.Sum(row => (double)row.Width) / Math.Max(1, rows.Sum(row => row.Text.Length))
        );
        var edges = rows.GroupBy(row => row.Block)
            .ToDictionary(block => block.Key, block => block.Min(row => row.Left));
        var steps = Steps(lines);
        var usual = steps.Count == 0 ? double.MaxValue : steps[steps.Count / 2];
        var read = new List<OcrLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && PartsParagraphs(lines[i - 1], lines[i], usual))
            {
                read.Add(new(0, []));
            }
            var indent = (int)((lines[i][0].Left - edges[lines[i][0].Block]) / letter);
            read.Add(
                new(
                    Math.Clamp(indent, 0, WidestIndent),
                    [.. lines[i].Select(row => new OcrWord(row.Text, row.Confidence))]
                )
            );
        }
        return new(read);
    }

    private static bool PartsParagraphs(List<Row> above, List<Row> below, double usual) =>
        above[0].Block != below[0].Block || Top(below) - Top(above) > usual * Gap;

    private static List<double> Steps(List<List<Row>> lines) =>
        [
            .. lines
                .Zip(lines.Skip(1))
                .Where(pair => pair.First[0].Block == pair.Second[0].Block)
                .Select(pair => Top(pair.Second) - Top(pair.First))
                .Where(step => step > 0)
                .Order(),
        ];

    // The foot of a word does not depend on whether it has tall letters.
    private static double Top(List<Row> line) => line.Average(row => row.Foot);

    private sealed record Row(
        int Page,
        int Block,
        int Paragraph,
        int Line,
        int Left,
        int Width,
        int Foot,
        double Confidence,
        string Text
    )
    {
        public static Row? Of(string[] cells)
        {
            if (
                cells.Length < Columns
                || cells[0] != Word
                || cells[11].Trim() is not { Length: > 0 } text
            )
            {
                return null;
            }
            int Number(int at) => int.Parse(cells[at], CultureInfo.InvariantCulture);
            return new(
                Number(1),
                Number(2),
                Number(3),
                Number(4),
                Number(6),
                Number(8),
                Number(7) + Number(9),
                double.Parse(cells[10], CultureInfo.InvariantCulture),
                PdfCharacters.Plain(text)
            );
        }
    }
}
