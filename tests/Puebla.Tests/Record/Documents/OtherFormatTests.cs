using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Puebla.Kernel.Data;
using Puebla.Record.Data;
using Puebla.Tests.Record.Intake;

namespace Puebla.Tests.Record.Documents;

/// <summary>Slides, spreadsheets, OpenDocument and pictures: kept as they are where they are internal documents, and checked by what they hold.</summary>
public sealed class OtherFormatTests(IntakeHouse house)
{
    private const string Rels =
        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="MAIN"/></Relationships>""";

    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Slide = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Theory]
    [InlineData("pptx", "vnd.openxmlformats-officedocument.presentationml.presentation")]
    [InlineData("xlsx", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("odt", "vnd.oasis.opendocument.text")]
    [InlineData("ods", "vnd.oasis.opendocument.spreadsheet")]
    public async Task The_words_of_slides_and_sheets_are_found(string form, string mediaType)
    {
        var word = DocumentHouse.NewWord();
        var file = await Hand($"archivo.{form}", Of(form, $"Celda {word}"));
        Assert.Equal((HandedState.Kept, null), (file.State, file.RefusalCode));
        Assert.Equal("1 resultado", await house.Found(word, IntakeHouse.Secretariat));
        var kept = await (await house.Running()).With<ConferenceDb, string>(db =>
            db.Set<TextVersion>()
                .Where(v => v.Instrument.Key == file.Keys[0])
                .Select(v => v.Original.MediaType)
                .SingleAsync()
        );
        Assert.Equal("application/" + mediaType, kept);
    }

    [Theory]
    [InlineData("pptx")]
    [InlineData("xlsx")]
    [InlineData("odt")]
    public async Task One_without_words_is_found_by_its_title(string form)
    {
        var word = DocumentHouse.NewWord();
        var file = await Hand($"{word}.{form}", Of(form, "", word));
        Assert.Equal((HandedState.Kept, "no-text"), (file.State, file.Remark));
        Assert.Equal("1 resultado", await house.Found(word, IntakeHouse.Secretariat));
        var page = await house.See($"/acervo/{file.Keys[0]}", IntakeHouse.Secretariat);
        Assert.Contains(
            "se encuentra por su título",
            page.Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("macros", "xl/vbaProject.bin")]
    [InlineData("macros", "Basic/Standard/Module1.xml")]
    public async Task What_can_run_is_refused(string code, string part)
    {
        var file = await Hand(
            "hoja.xlsx",
            Zip([.. Parts("xlsx", "x"), (part, DocumentHouse.NewWord())])
        );
        Assert.Equal((HandedState.Refused, code), (file.State, file.RefusalCode));
    }

    [Fact]
    public async Task A_bomb_is_refused_by_what_it_says_it_holds()
    {
        var file = await Hand(
            "hoja.xlsx",
            Zip([.. Parts("xlsx", "x"), ("xl/media/bomba.bin", null)])
        );
        Assert.Equal((HandedState.Refused, "docx-limits"), (file.State, file.RefusalCode));
    }

    [Fact]
    public async Task An_adopted_text_is_no_spreadsheet()
    {
        var list = await house.HandIn([("hoja.xlsx", Of("xlsx", DocumentHouse.NewWord()))]);
        await house.Work();
        Assert.Equal(HandedState.Refused, Assert.Single(await house.Files(list)).State);
    }

    [Fact]
    public async Task A_zip_of_files_is_no_document()
    {
        var file = await Hand("fotos.zip", Zip([("una.txt", DocumentHouse.NewWord())]));
        Assert.Equal(HandedState.Refused, file.State);
    }

    private async Task<HandedFile> Hand(string name, byte[] content)
    {
        var list = await house.HandIn(
            [(name, content)],
            new Dictionary<string, string> { ["clase"] = "presentation" }
        );
        await house.Work();
        return Assert.Single(await house.Files(list));
    }

    private static byte[] Of(string form, string words, string? unique = null) =>
        Zip([.. Parts(form, words), ("docProps/nota.txt", unique ?? words)]);

    private static IEnumerable<(string Name, string? Text)> Parts(string form, string words) =>
        form switch
        {
            "pptx" =>
            [
                ("[Content_Types].xml", "<Types/>"),
                (
                    "_rels/.rels",
                    Rels.Replace("MAIN", "ppt/presentation.xml", StringComparison.Ordinal)
                ),
                ("ppt/presentation.xml", $"<p:presentation xmlns:p=\"{Slide}\"/>"),
                (
                    "ppt/slides/slide1.xml",
                    $"<p:sld xmlns:p=\"{Slide}\" xmlns:a=\"{Drawing}\"><p:sp><p:txBody><a:p><a:r><a:t>{words}</a:t></a:r></a:p></p:txBody></p:sp></p:sld>"
                ),
            ],
            "xlsx" =>
            [
                ("[Content_Types].xml", "<Types/>"),
                ("_rels/.rels", Rels.Replace("MAIN", "xl/workbook.xml", StringComparison.Ordinal)),
                ("xl/workbook.xml", $"<workbook xmlns=\"{Sheet}\"/>"),
                ("xl/sharedStrings.xml", $"<sst xmlns=\"{Sheet}\"><si><t>{words}</t></si></sst>"),
            ],
            _ =>
            [
                ("META-INF/manifest.xml", "<manifest/>"),
                (
                    "content.xml",
                    $"<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:{(form == "ods" ? "spreadsheet" : "text")}><text:p>{words}</text:p></office:{(form == "ods" ? "spreadsheet" : "text")}></office:body></office:document-content>"
                ),
            ],
        };

    // A part without a text is a bomb: more zeros than anybody would unpack.
    private static byte[] Zip(IEnumerable<(string Name, string? Text)> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                if (text is not null)
                {
                    part.Write(Encoding.UTF8.GetBytes(text));
                    continue;
                }
                var zeros = new byte[1 << 20];
                for (var i = 0; i < 1030; i++)
                {
                    part.Write(zeros);
                }
            }
        }
        return bytes.ToArray();
    }
}
