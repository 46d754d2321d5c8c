using Puebla.Outcomes;
using Puebla.Outcomes.Sources;
using Puebla.Outcomes.Sources.Sandbox;

namespace Puebla.Tests.Outcomes.Sources.Pdf;

public class PdfReadingTests
{
    public PdfReadingTests() =>
        Assert.SkipUnless(
            ChildProcess.IsPossible && SystemTools.Find("pdftotext") is not null,
            "poppler-utils is not installed, or this system does not let it be run apart"
        );

    [Fact]
    public async Task A_label_stays_on_the_line_of_its_text_however_wide_the_tab()
    {
        var source = await Reading.Text(
            PdfFile.Of(
                (70, 700, "1."),
                (110, 700, "Agradecer a la Presidencia"),
                (110, 686, "su labor.")
            ),
            "x.pdf"
        );
        Assert.Equal(SourceFormat.Pdf, source.Format);
        Assert.Equal(["1. Agradecer a la Presidencia", "su labor."], Written(source));
    }

    [Fact]
    public async Task A_page_in_columns_is_read_column_by_column()
    {
        var left = Enumerable
            .Range(1, 8)
            .Select(i => (60, 720 - (14 * i), $"{i}. Texto de la columna izquierda"));
        var right = Enumerable
            .Range(1, 8)
            .Select(i => (330, 720 - (14 * i), $"{i + 8}. Texto de la columna derecha"));
        var lines = Written(await Reading.Text(PdfFile.Of([.. left, .. right]), "x.pdf"));
        Assert.Equal(
            Enumerable.Range(1, 16),
            lines.Select(line =>
                int.Parse(line.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture)
            )
        );
    }

    [Fact]
    public async Task A_page_without_letters_is_a_scan_that_needs_OCR()
    {
        var scan = PdfFile.Page("q 600 0 0 780 0 0 cm /I Do Q");
        var result = await Reading.Of(scan, "x.pdf");
        Assert.Equal("pdf-without-text", result.Refusal?.Code);
        Assert.Contains("OCR", result.Refusal!.Spanish, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_a_password_says_so() =>
        Assert.Equal("pdf-encrypted", await Reading.Refusal(PdfFile.Encrypted(), "x.pdf"));

    public static TheoryData<string, byte[]> Broken =>
        new()
        {
            {
                "pages that hold themselves",
                PdfFile.Build(
                    "<</Type/Catalog/Pages 2 0 R>>",
                    "<</Type/Pages/Kids[2 0 R]/Count 1>>"
                )
            },
            {
                "a catalogue that is its own pages",
                PdfFile.Build("<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>")
            },
            { "no more than a head", Reading.Utf8("%PDF-1.7\n") },
            {
                "noise",
                [
                    .. Reading.Utf8("%PDF-1.7\n"),
                    .. Enumerable.Range(0, 5000).Select(i => (byte)(i * 31)),
                ]
            },
            {
                "a table that points to itself",
                Reading.Utf8(
                    "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R/Size 1/Prev 9>>\nstartxref\n9\n%%EOF"
                )
            },
        };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_broken_file_ends_in_one_line(string name, byte[] content)
    {
        Assert.NotEmpty(name);
        Assert.Contains(
            await Reading.Refusal(content, "x.pdf"),
            (string[])["pdf-damaged", "pdf-without-text"]
        );
    }

    [Fact]
    public async Task A_page_that_draws_itself_without_end_is_stopped_or_cut()
    {
        var loop = PdfFile.Build(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</XObject<</X 4 0 R>>>>>>",
            "<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</XObject<</X 4 0 R>>>>/Length 11>>\nstream\n/X Do /X Do\nendstream"
        );
        var options = new SourceReaderOptions { Converter = new() { CpuSeconds = 2 } };
        Assert.StartsWith(
            "pdf-",
            await Reading.Refusal(loop, "x.pdf", options),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task More_text_than_allowed_is_refused()
    {
        var options = new SourceReaderOptions { Converter = new() { OutputBytes = 100 } };
        var pdf = PdfFile.Of([
            .. Enumerable
                .Range(0, 20)
                .Select(i => (60, 700 - (14 * i), "Texto que llena la página")),
        ]);
        Assert.Equal("pdf-limits", await Reading.Refusal(pdf, "x.pdf", options));
    }

    [Fact]
    public async Task A_missing_converter_is_named_with_its_package()
    {
        var result = await Reading.Of(
            PdfFile.Of((60, 700, "Texto")),
            "x.pdf",
            new() { PdfToText = "/nowhere/pdftotext" }
        );
        Assert.Equal("converter-missing", result.Refusal?.Code);
        Assert.Contains("poppler-utils", result.Refusal!.Spanish, StringComparison.Ordinal);
        Assert.Contains("poppler-utils", result.Refusal.English, StringComparison.Ordinal);
    }

    private static string[] Written(SourceText source) =>
        [
            .. source
                .Lines.Where(line => !string.IsNullOrWhiteSpace(line.Text))
                .Select(line =>
                    string.Join(
                        ' ',
                        line.Text.Split((char[])[' ', '\f'], StringSplitOptions.RemoveEmptyEntries)
                    )
                ),
        ];
}
