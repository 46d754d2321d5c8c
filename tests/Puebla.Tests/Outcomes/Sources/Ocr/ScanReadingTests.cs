using Puebla.Outcomes;
using Puebla.Outcomes.Sources;
using Puebla.Outcomes.Sources.Ocr;
using Puebla.Tests.Outcomes.Sources.Pdf;

namespace Puebla.Tests.Outcomes.Sources.Ocr;

public class ScanReadingTests
{
    private static readonly string[] Spanish =
    [
        "CONCLUSIONES",
        "Grupo Regional de Consulta sobre Migración",
        "San José, Costa Rica, 3 de marzo de 2031",
        "1. Agradecer a la Presidencia la organización de la reunión y el informe que presentó.",
        "2. Solicitar a la Secretaría que convoque un taller sobre protección consular para la niñez.",
    ];

    private static readonly string[] English =
    [
        "1. To thank the Presidency for the report that was presented to the group.",
        "2. To request the Secretariat to convene a workshop on consular protection of children.",
        "3. To invite the observers to submit their proposals in writing with the dates of the year.",
    ];

    private readonly SourceReader _reader = new(new() { Ocr = new() });

    public ScanReadingTests() => ScannedPdf.SkipUnlessPossible();

    [Fact]
    public async Task A_scan_is_read_says_how_surely_and_keeps_its_pages()
    {
        var told = new Told();
        var source = await Read(ScannedPdf.Of(Spanish, Spanish[3..]), "x.pdf", told);
        var text = string.Join('\n', source.Lines.Select(line => line.Text));
        Assert.Contains(
            "2. Solicitar a la Secretaría que convoque",
            text,
            StringComparison.Ordinal
        );
        Assert.Equal(2, text.Split('\f').Length);
        Assert.StartsWith(
            "1. Agradecer",
            text.Split('\f')[1].TrimStart(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            Enumerable.Range(1, source.Lines.Count),
            source.Lines.Select(line => line.Number)
        );
        var ocr = source.Ocr!;
        Assert.InRange(ocr.Confidence, 70, 100);
        Assert.Equal(("es", 2), (ocr.Language, ocr.Pages));
        Assert.Equal(new PageProgress(2, 2), told.Last);
        Assert.Contains(
            OutcomeParser.Parse(source).Provisions,
            p => p.Text.StartsWith("Solicitar a la Secretaría", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Its_language_is_found_by_itself()
    {
        var source = await Read(ScannedPdf.Of(English, English), "x.pdf");
        Assert.Equal("en", source.Ocr!.Language);
        Assert.Contains(
            source.Lines,
            line => line.Text.Contains("consular protection", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_broken_text_layer_is_not_believed()
    {
        var garbage = string.Join(
            '\n',
            Enumerable.Repeat("xqzt rrkp wvbn ghjk lmnp ttrs qwrt zxcv bnmk", 8)
        );
        var pdf = ScannedPdf.Under(garbage, Spanish);
        var source = await Read(pdf, "x.pdf");
        Assert.NotNull(source.Ocr);
        Assert.Contains(
            source.Lines,
            line => line.Text.Contains("Agradecer a la Presidencia", StringComparison.Ordinal)
        );
        // An import believes it as ever.
        var import = await Reading.Text(pdf, "x.pdf");
        Assert.Contains(import.Lines, line => line.Text.Contains("xqzt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_with_letters_are_taken_as_they_are()
    {
        var lines = Spanish.Select((line, i) => (60, 720 - (18 * i), line)).ToArray();
        var source = await Read(PdfFile.Of(lines), "x.pdf");
        Assert.Null(source.Ocr);
    }

    [Fact]
    public async Task A_picture_is_a_page()
    {
        var source = await Read(ScannedPdf.Picture(Spanish), "pagina.png");
        Assert.Equal(SourceFormat.Image, source.Format);
        Assert.Contains(
            source.Lines,
            line => line.Text.Contains("Consulta sobre Migración", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task An_empty_page_says_so()
    {
        var result = await Result(ScannedPdf.Of([""]), "x.pdf", _reader);
        Assert.Equal("ocr-without-words", result.Refusal?.Code);
    }

    [Fact]
    public async Task Without_the_program_its_packages_are_named()
    {
        var reader = new SourceReader(new() { Ocr = new() { Tesseract = "/nowhere/tesseract" } });
        var result = await Result(ScannedPdf.Of(Spanish), "x.pdf", reader);
        Assert.Equal("ocr-missing", result.Refusal?.Code);
        Assert.Contains("tesseract-ocr-spa", result.Refusal!.English, StringComparison.Ordinal);
    }

    private async Task<SourceText> Read(byte[] content, string name, Told? told = null) =>
        (await Result(content, name, _reader, told)).Text
        ?? throw new InvalidOperationException("It was refused.");

    private static async Task<SourceResult> Result(
        byte[] content,
        string name,
        SourceReader reader,
        Told? told = null
    )
    {
        using var stream = new MemoryStream(content);
        return await reader.ReadAsync(stream, name, told, TestContext.Current.CancellationToken);
    }

    private sealed class Told : IProgress<PageProgress>
    {
        public PageProgress Last { get; private set; }

        public void Report(PageProgress value) => Last = value;
    }
}
