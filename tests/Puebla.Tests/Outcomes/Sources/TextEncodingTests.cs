using System.Text;

namespace Puebla.Tests.Outcomes.Sources;

public class TextEncodingTests
{
    private const string Sentence =
        "Señal número uno: “reunión” en Panamá, opción ñandú.\nSegunda línea\n";

    public static TheoryData<string, byte[]> Encodings =>
        new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Sentence) },
            { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sentence)] },
            { "UTF-16 LE", Encoding.Unicode.GetBytes(Sentence) },
            { "UTF-16 LE with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sentence)] },
            { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Sentence) },
            {
                "UTF-16 BE with mark",
                [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sentence)]
            },
            { "UTF-32 LE with mark", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Sentence)] },
            {
                "Windows-1252",
                CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Sentence)
            },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_text_reads_alike_in_every_encoding(string name, byte[] content)
    {
        Assert.NotEmpty(name);
        Assert.Equal(Sentence.TrimEnd('\n').Split('\n'), await Reading.Lines(content));
    }

    [Fact]
    public async Task Latin_1_is_not_mistaken_for_UTF_8_where_two_of_its_letters_look_like_it()
    {
        // É followed by a closing guillemet is a valid pair of UTF-8.
        var content = Encoding.Latin1.GetBytes("«CAFÉ» señor, reunión, opción, año");
        Assert.Equal(["«CAFÉ» señor, reunión, opción, año"], await Reading.Lines(content));
    }

    [Fact]
    public async Task A_Latin_letter_pasted_into_a_UTF_8_text_spoils_nothing_else()
    {
        byte[] content =
        [
            .. Reading.Utf8("Reunión en Panamá, año "),
            0xF1,
            .. Reading.Utf8(" y después"),
        ];
        Assert.Equal(["Reunión en Panamá, año ñ y después"], await Reading.Lines(content));
    }

    [Theory]
    [InlineData("uno\ndos\n\ntres", 4)]
    [InlineData("uno\r\ndos\r\n\r\ntres\r\n", 4)]
    [InlineData("uno\rdos\r\rtres\r", 4)]
    [InlineData("uno\n\fdos\n", 2)]
    public async Task Lines_are_counted_as_an_editor_counts_them(string text, int lines)
    {
        var source = await Reading.Text(Reading.Utf8(text));
        Assert.Equal(Enumerable.Range(1, lines), source.Lines.Select(line => line.Number));
    }

    [Fact]
    public async Task A_form_feed_stays_in_its_line() =>
        Assert.Equal(["uno", "\fdos"], await Reading.Lines(Reading.Utf8("uno\n\fdos\n")));

    [Fact]
    public void A_string_is_cut_into_lines_as_a_file_is() =>
        Assert.Equal(
            ["uno", "\fdos", "tres"],
            Puebla
                .Outcomes.SourceText.FromString("uno\n\fdos\r\ntres")
                .Lines.Select(line => line.Text)
        );
}
