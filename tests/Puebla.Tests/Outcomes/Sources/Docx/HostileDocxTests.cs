using System.Globalization;
using System.IO.Compression;
using System.Text;
using Puebla.Outcomes.Sources;
using static Puebla.Tests.Outcomes.Sources.Docx.DocxFile;

namespace Puebla.Tests.Outcomes.Sources.Docx;

public class HostileDocxTests
{
    [Fact]
    public async Task A_zip_bomb_stops_at_the_ratio()
    {
        var bomb = new DocxFile(P(new string('a', 40 << 20)));
        Assert.Equal(
            "docx-limits",
            await Reading.Refusal(bomb.Bytes(CompressionLevel.SmallestSize), "bomb.docx")
        );
    }

    [Fact]
    public async Task A_part_larger_than_allowed_is_refused_whatever_the_zip_says_of_it()
    {
        var options = new SourceReaderOptions { MaxPartBytes = 1 << 20 };
        Assert.Equal(
            "docx-limits",
            await Reading.Refusal(
                new DocxFile(P(new string('a', 2 << 20))).Bytes(),
                "x.docx",
                options
            )
        );
    }

    [Fact]
    public async Task All_parts_together_have_a_limit()
    {
        var file = new DocxFile(P("uno"));
        for (var i = 0; i < 5; i++)
            file.Related("header", $"header{i}.xml", Root("hdr", P(new string('a', 300_000))));
        var options = new SourceReaderOptions { MaxUnpackedBytes = 1 << 20 };
        Assert.Equal("docx-limits", await Reading.Refusal(file.Bytes(), "x.docx", options));
    }

    [Fact]
    public async Task A_zip_of_many_entries_is_refused_before_they_are_listed()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            for (var i = 0; i < 5000; i++)
                zip.CreateEntry($"word/{i}.xml");
        Assert.Equal("docx-limits", await Reading.Refusal(memory.ToArray(), "x.docx"));
    }

    [Theory]
    [InlineData(
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
        "&b;"
    )]
    [InlineData("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;")]
    [InlineData("<!DOCTYPE d SYSTEM \"http://127.0.0.1:9/evil.dtd\">", "")]
    public async Task Entities_are_never_resolved(string declaration, string reference)
    {
        var file = new DocxFile().Part(
            "word/document.xml",
            declaration + Root("document", $"<w:body>{P(reference)}</w:body>")
        );
        Assert.Equal("docx-forbidden", await Reading.Refusal(file.Bytes(), "x.docx"));
    }

    [Theory]
    [InlineData(300)]
    [InlineData(200_000)]
    public async Task Elements_nested_too_deep_are_refused(int depth)
    {
        var deep =
            string.Concat(Enumerable.Repeat("<w:sdt>", depth))
            + P("x")
            + string.Concat(Enumerable.Repeat("</w:sdt>", depth));
        Assert.Equal("docx-limits", await Reading.Refusal(new DocxFile(deep).Bytes(), "x.docx"));
    }

    [Fact]
    public async Task A_tag_of_a_million_attributes_is_refused()
    {
        var tag = new StringBuilder("<w:p");
        for (var i = 0; i < 1_000_000; i++)
            tag.Append(CultureInfo.InvariantCulture, $" a{i}='>'");
        Assert.Equal(
            "docx-limits",
            await Reading.Refusal(new DocxFile(tag + "/>").Bytes(), "x.docx")
        );
    }

    [Fact]
    public async Task What_lies_outside_the_file_is_not_fetched()
    {
        var file = new DocxFile(P("uno"))
            .External("header", "file:///etc/passwd")
            .External("styles", "http://127.0.0.1:9/styles.xml")
            .Related("footer", "../../../../etc/passwd", "");
        Assert.Equal(["uno"], await file.Texts());
    }

    [Fact]
    public async Task A_truncated_file_is_damaged_wherever_it_is_cut()
    {
        var whole = new DocxFile(P("uno")).Bytes();
        foreach (var length in Enumerable.Range(1, 20).Select(i => whole.Length * i / 21))
            Assert.Contains(
                await Reading.Refusal(whole[..length], "x.docx"),
                (string[])["docx-damaged", "misnamed"]
            );
    }

    [Fact]
    public async Task A_file_with_flipped_bytes_is_read_or_refused_but_never_throws()
    {
        var whole = new DocxFile(P("uno") + Item("dos"))
            .Numbering("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"9\"/></w:num>")
            .Bytes();
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var broken = (byte[])whole.Clone();
            for (var i = 0; i < 5; i++)
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            var result = await Reading.Of(broken, "x.docx");
            Assert.True(result.Text is null != result.Refusal is null);
        }
    }

    [Fact]
    public async Task Other_contents_of_a_zip_are_named_for_what_they_are()
    {
        var workbook = new DocxFile().Part("word/document.xml", "<workbook xmlns=\"urn:x\"/>");
        Assert.Equal("not-word", await Reading.Refusal(workbook.Bytes(), "x.docx"));
        Assert.Equal("docx-damaged", await Reading.Refusal(new DocxFile().Bytes(), "x.docx"));
        Assert.Equal("archive", await Reading.Refusal(Zip("a.txt"), "x.docx"));
        Assert.Equal(
            "open-document",
            await Reading.Refusal(Zip("content.xml", "META-INF/manifest.xml"), "x.docx")
        );
        Assert.Equal("archive", await Reading.Refusal(Zip(), "x.docx"));
        Assert.Equal("empty", await Reading.Refusal(new DocxFile(P(" ")).Bytes(), "x.docx"));
        Assert.Equal(
            "docx-embedded",
            await Reading.Refusal(new DocxFile("<w:altChunk/>").Bytes(), "x.docx")
        );
    }

    [Fact]
    public async Task Hundreds_of_thousands_of_paragraphs_are_read()
    {
        var body = string.Concat(
            Enumerable
                .Range(0, 300_000)
                .Select(i => $"<w:p><w:r><w:t>{i * 7919L % 1_000_003}</w:t></w:r></w:p>")
        );
        var lines = await new DocxFile(body).Lines();
        Assert.Equal(300_000, lines.Count);
    }

    private static byte[] Zip(params string[] names)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var name in names)
                zip.CreateEntry(name);
        return memory.ToArray();
    }
}
