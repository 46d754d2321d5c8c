using Puebla.Outcomes.Sources.Ocr;

namespace Puebla.Tests.Outcomes.Sources.Ocr;

public class TesseractTableTests
{
    [Fact]
    public void Words_become_lines_with_their_indent_and_a_gap_parts_paragraphs()
    {
        string[] rows =
        [
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
            "4\t1\t1\t1\t1\t0\t100\t100\t200\t20\t-1\t",
            Row(1, 100, 100, 96, "1."),
            Row(1, 140, 100, 90, "Agradecer"),
            Row(2, 140, 130, 41, "acogida"),
            Row(3, 140, 160, 95, "dada"),
            Row(4, 100, 250, 95, "2."),
            "",
        ];
        var page = Assert.Single(TesseractTable.Read(string.Join('\n', rows)));
        Assert.Equal(
            ["1. Agradecer", "    acogida", "    dada", "", "2."],
            page.Lines.Select(line => line.Text)
        );
        Assert.Equal(41, page.Words.Single(word => word.Text == "acogida").Confidence);
    }

    [Fact]
    public void Each_page_keeps_its_place_also_after_one_without_a_word()
    {
        var pages = TesseractTable.Read(
            string.Join(
                '\n',
                "1\t1\t0\t0\t0\t0\t0\t0\t1700\t2200\t-1\t",
                Row(1, 100, 100, 96, "uno"),
                "1\t2\t0\t0\t0\t0\t0\t0\t1700\t2200\t-1\t",
                "1\t3\t0\t0\t0\t0\t0\t0\t1700\t2200\t-1\t",
                Row(1, 100, 100, 96, "tres", page: 3)
            )
        );
        Assert.Equal(
            ["uno", "", "tres"],
            pages.Select(page => string.Join(' ', page.Lines.Select(line => line.Text)))
        );
    }

    private static string Row(int line, int left, int top, int sure, string word, int page = 1) =>
        $"5\t{page}\t1\t1\t{line}\t1\t{left}\t{top}\t{word.Length * 10}\t20\t{sure}\t{word}";
}
