using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using Puebla.Outcomes;
using Puebla.Outcomes.Output;
using Puebla.Tests.Outcomes.Sources;

namespace Puebla.Tests.Outcomes.Output;

public class DocxWriterTests
{
    [Fact]
    public async Task Labels_and_texts_come_back_as_they_were_written()
    {
        var lines = await Lines(Specimen.Text);
        Assert.Equal(
            [
                "INFORME DE PRUEBA",
                "3 de marzo de 2031",
                "CONCLUSIONES",
                "1.\tSeñalar lo siguiente, con «comillas» y <signos> & otros:",
                "a)\tRemitir el informe.",
                "i.\tPrimera parte.",
                "•\tObservación.",
                "Párrafo de cierre.",
                "Asuntos varios",
                "2.\tAgradecer.",
                "RECOMENDACIONES",
                "1.\tExhortar.",
            ],
            lines.Select(line => line.Text)
        );
    }

    [Fact]
    public void The_same_text_gives_the_same_bytes()
    {
        using var first = Written(Specimen.Text);
        using var second = Written(Specimen.Text);
        Assert.Equal(first.ToArray(), second.ToArray());
        first.Position = 0;
        using var zip = new System.IO.Compression.ZipArchive(first);
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public async Task Sections_are_headings()
    {
        var headings = (await Lines(Specimen.Text))
            .Where(line => line.HeadingLevel > 0)
            .Select(line => (line.Text, line.HeadingLevel));
        Assert.Equal(
            [("CONCLUSIONES", 1), ("Asuntos varios", 2), ("RECOMENDACIONES", 1)],
            headings
        );
    }

    [Fact]
    public void Word_would_find_nothing_wrong_with_it()
    {
        using var memory = Written(Specimen.Text with { Notice = "Texto de muestra" });
        using var file = WordprocessingDocument.Open(memory, isEditable: false);
        Assert.Empty(
            new OpenXmlValidator()
                .Validate(file, TestContext.Current.CancellationToken)
                .Select(error => error.Description)
        );
        Assert.Equal(
            ("Informe de prueba", "es"),
            (file.PackageProperties.Title, file.PackageProperties.Language)
        );
    }

    [Fact]
    public void Any_text_comes_back()
    {
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonNull<string>>(),
                any =>
                {
                    var provision = Specimen.Text.Provisions[0] with
                    {
                        Text = "x" + any.Get + "y",
                        Section = null,
                    };
                    var line = Lines(new("t", "es", [], [provision]))
                        .GetAwaiter()
                        .GetResult()[^1]
                        .Text;
                    return Letters(line) == Letters("1." + provision.Text);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    /// <summary>What is left when blanks and the characters that XML cannot hold are taken away.</summary>
    private static string Letters(string text) =>
        string.Concat(
            text.EnumerateRunes()
                .Where(rune =>
                    rune.Value > char.MaxValue || System.Xml.XmlConvert.IsXmlChar((char)rune.Value)
                )
                .Where(rune =>
                    !System.Text.Rune.IsWhiteSpace(rune)
                    && rune.Value != 0xFFFD
                    && rune.Value != 0xAD
                    && rune.Value is < 0xF000 or > 0xF0FF
                )
        );

    private static async Task<IReadOnlyList<SourceLine>> Lines(OutcomeText text)
    {
        using var memory = Written(text);
        return (await Reading.Text(memory.ToArray(), "x.docx")).Lines;
    }

    private static MemoryStream Written(OutcomeText text)
    {
        var memory = new MemoryStream();
        DocxWriter.Write(text, memory);
        return memory;
    }
}
