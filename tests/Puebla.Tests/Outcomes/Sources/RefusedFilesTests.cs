using System.Text;
using Puebla.Outcomes;
using Puebla.Outcomes.Sources;

namespace Puebla.Tests.Outcomes.Sources;

public class RefusedFilesTests
{
    public static TheoryData<string, byte[], string> Files =>
        new()
        {
            { "nothing.txt", [], "empty" },
            { "blank.txt", Reading.Utf8(" \n\t\r\n\f \n"), "empty" },
            { "mark.txt", [0xEF, 0xBB, 0xBF], "empty" },
            { "zeros.txt", new byte[5000], "binary" },
            { "nul.txt", Reading.Utf8("uno\0dos"), "binary" },
            { "noise.txt", Noise(), "binary" },
            { "noise.docx", Noise(), "binary" },
            { "noise.pdf", Noise(), "binary" },
            { "program.docx", [0x4D, 0x5A, 0x90, 0, .. Noise()], "binary" },
            { "program.pdf", [0x7F, 0x45, 0x4C, 0x46, .. Noise()], "binary" },
            { "old.docx", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600]], "old-word" },
            {
                "locked.docx",
                [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.Unicode.GetBytes("EncryptedPackage")],
                "docx-encrypted"
            },
            { "rich.docx", Reading.Utf8(@"{\rtf1\ansi Hola}"), "rich-text" },
            { "page.pdf", Reading.Utf8("\n<!DOCTYPE HTML><p>Hola</p>"), "web-page" },
            { "scan.pdf", [0xFF, 0xD8, 0xFF, 0xE0, .. Noise()], "image" },
            { "text.pdf", Reading.Utf8("1. Agradecer"), "misnamed" },
            { "text.docx", Reading.Utf8("1. Agradecer"), "misnamed" },
            { "cut.docx", Reading.Utf8("PK\u0003\u0004 and no more"), "docx-damaged" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_that_cannot_be_read_ends_in_one_line_in_two_languages(
        string name,
        byte[] content,
        string code
    ) => Assert.Equal(code, await Reading.Refusal(content, name));

    [Theory]
    [InlineData("notes")]
    [InlineData("notes.log")]
    public async Task A_text_needs_no_particular_name(string name) =>
        Assert.Equal(
            SourceFormat.Text,
            (await Reading.Text(Reading.Utf8("1. Agradecer"), name)).Format
        );

    [Fact]
    public async Task Markdown_is_known_by_its_name() =>
        Assert.Equal(
            SourceFormat.Markdown,
            (await Reading.Text(Reading.Utf8("1. Agradecer"), "ACTA.MD")).Format
        );

    [Fact]
    public async Task A_file_beyond_the_limit_is_refused_without_being_taken_in()
    {
        var options = new SourceReaderOptions { MaxBytes = 1 << 20 };
        Assert.Equal("too-large", await Reading.Refusal(new byte[(1 << 20) + 1], options: options));
    }

    [Fact]
    public async Task A_stream_that_never_ends_is_refused_at_the_limit()
    {
        var options = new SourceReaderOptions { MaxBytes = 1 << 20 };
        await using var endless = File.OpenRead("/dev/zero");
        var result = await new SourceReader(options).ReadAsync(
            endless,
            "x.txt",
            TestContext.Current.CancellationToken
        );
        Assert.Equal("too-large", result.Refusal?.Code);
    }

    [Theory]
    [InlineData("no-such-file.txt", "not-found")]
    [InlineData("no-such-folder/file.txt", "not-found")]
    [InlineData("/", "unreadable")]
    public async Task A_path_that_leads_nowhere_is_named(string path, string code)
    {
        var result = await new SourceReader().ReadAsync(
            path,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(code, result.Refusal?.Code);
        Assert.Contains(path, result.Refusal!.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifty_megabytes_of_text_are_read()
    {
        var line = Reading.Utf8("1. Agradecer a la Presidencia su labor.\n");
        var content = new byte[50_000_000 / line.Length * line.Length];
        for (var i = 0; i < content.Length; i += line.Length)
            line.CopyTo(content, i);
        Assert.Equal(content.Length / line.Length, (await Reading.Text(content)).Lines.Count);
    }

    private static byte[] Noise()
    {
        var noise = new byte[4096];
        new Random(1).NextBytes(noise);
        return noise;
    }
}
