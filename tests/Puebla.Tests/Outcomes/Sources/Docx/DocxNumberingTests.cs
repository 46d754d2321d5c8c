using static Puebla.Tests.Outcomes.Sources.Docx.DocxFile;

namespace Puebla.Tests.Outcomes.Sources.Docx;

public class DocxNumberingTests
{
    [Fact]
    public async Task Deeper_levels_start_anew_after_a_higher_one()
    {
        var body =
            Item("A")
            + Item("B", 1)
            + Item("C", 1)
            + Item("D", 2)
            + Item("E")
            + Item("F", 1)
            + P("x")
            + Item("G");
        Assert.Equal(
            ["1. A", "a) B", "b) C", "i. D", "2. E", "a) F", "x", "3. G"],
            await Document(body, Outline, List(1)).Printed()
        );
    }

    [Theory]
    [InlineData("decimal", 4, "4")]
    [InlineData("decimalZero", 4, "04")]
    [InlineData("lowerLetter", 3, "c")]
    [InlineData("lowerLetter", 27, "aa")]
    [InlineData("upperLetter", 53, "AAA")]
    [InlineData("lowerRoman", 19, "xix")]
    [InlineData("upperRoman", 1994, "MCMXCIV")]
    [InlineData("ordinal", 2, "2º")]
    [InlineData("ordinalText", 7, "Séptimo")]
    [InlineData("cardinalText", 3, "Tres")]
    [InlineData("lowerLetter", 2000000000, "2000000000")]
    [InlineData("upperRoman", 40000, "40000")]
    [InlineData("chosung", 5, "5")]
    public async Task A_number_is_written_in_the_form_of_its_list(
        string format,
        int start,
        string label
    )
    {
        var file = Document(Item("x"), Definition(0, Level(0, format, "(%1)", start)), List(1));
        Assert.Equal([$"({label}) x"], await file.Printed());
    }

    [Theory]
    [InlineData("\uF0B7", "•")]
    [InlineData("o", "•")]
    [InlineData("–", "–")]
    [InlineData("\uF02D", "-")]
    public async Task A_bullet_of_a_symbol_font_is_a_bullet(string sign, string label)
    {
        var file = Document(Item("x"), Definition(0, Level(0, "bullet", sign)), List(1));
        Assert.Equal([$"{label} x"], await file.Printed());
    }

    [Fact]
    public async Task A_label_names_the_levels_above_it_in_figures_where_the_law_does()
    {
        var levels =
            Level(0, "upperRoman", "%1.")
            + Level(1, "decimal", "%1.%2")
            + Level(2, "decimal", "%1.%2.%3", more: "<w:isLgl/>");
        var file = Document(
            Item("A") + Item("B", 1) + Item("C", 2) + Item("D", 2),
            Definition(0, levels),
            List(1)
        );
        Assert.Equal(["I. A", "I.1 B", "1.1.1 C", "1.1.2 D"], await file.Printed());
    }

    [Fact]
    public async Task Two_lists_of_one_definition_count_on_together_unless_one_is_told_to_start_anew()
    {
        var anew = List(
            3,
            "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"
        );
        var body =
            Item("A") + Item("B", list: 2) + Item("C", list: 3) + Item("D", list: 3) + Item("E");
        Assert.Equal(
            ["1. A", "2. B", "1. C", "2. D", "3. E"],
            await Document(body, Outline, List(1) + List(2) + anew).Printed()
        );
    }

    [Fact]
    public async Task A_list_may_change_the_form_of_a_level()
    {
        var other = List(
            2,
            $"<w:lvlOverride w:ilvl=\"0\">{Level(0, "upperLetter", "%1)", 5)}</w:lvlOverride>"
        );
        Assert.Equal(
            ["1. A", "B) B"],
            await Document(Item("A") + Item("B", list: 2), Outline, List(1) + other).Printed()
        );
    }

    [Theory]
    [InlineData("<w:lvlRestart w:val=\"0\"/>", "b) D")]
    [InlineData("<w:lvlRestart w:val=\"1\"/>", "a) D")]
    [InlineData("", "a) D")]
    public async Task A_level_may_count_on_through_the_whole_document(string restart, string last)
    {
        var levels = Level(0, "decimal", "%1.") + Level(1, "lowerLetter", "%2)", more: restart);
        var file = Document(
            Item("A") + Item("B", 1) + Item("C") + Item("D", 1),
            Definition(0, levels),
            List(1)
        );
        Assert.Equal(last, (await file.Printed())[^1]);
    }

    [Fact]
    public async Task A_style_can_number_its_paragraphs_and_a_paragraph_can_refuse()
    {
        const string Styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"One\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Two\"><w:basedOn w:val=\"One\"/></w:style>";
        var levels =
            Level(0, "decimal", "%1.", more: "<w:pStyle w:val=\"One\"/>")
            + Level(1, "lowerLetter", "%2)", more: "<w:pStyle w:val=\"Two\"/>");
        var body =
            P("A", "<w:pStyle w:val=\"One\"/>")
            + P("B", "<w:pStyle w:val=\"Two\"/>")
            + P("C", "<w:pStyle w:val=\"One\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
            + P("D", "<w:pStyle w:val=\"One\"/>");
        Assert.Equal(
            ["1. A", "a) B", "C", "2. D"],
            await Document(body, Definition(0, levels), List(1)).Styles(Styles).Printed()
        );
    }

    [Fact]
    public async Task A_numbering_style_stands_for_the_list_that_it_holds()
    {
        const string Styles =
            "<w:style w:type=\"numbering\" w:styleId=\"N\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";
        var linked =
            "<w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"N\"/></w:abstractNum>";
        var lists = "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>" + List(2);
        Assert.Equal(
            ["1. A", "2. B"],
            await Document(Item("A") + Item("B", list: 2), Outline + linked, lists)
                .Styles(Styles)
                .Printed()
        );
    }

    [Fact]
    public async Task A_paragraph_that_was_deleted_takes_no_number()
    {
        var gone = P(
            "",
            "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr>"
        );
        Assert.Equal(
            ["1. A", "", "2. B"],
            await Document(Item("A") + gone + Item("B"), Outline, List(1)).Printed()
        );
    }

    [Fact]
    public async Task What_a_paragraph_was_before_a_tracked_change_does_not_number_it()
    {
        var changed = P(
            "A",
            "<w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange>"
        );
        Assert.Equal(
            ["A", "1. B"],
            await Document(changed + Item("B"), Outline, List(1)).Printed()
        );
    }

    [Fact]
    public async Task A_list_that_is_not_defined_gives_no_label() =>
        Assert.Equal(["A"], await Document(Item("A", list: 99), Outline, List(1)).Printed());

    private static string Outline =>
        Definition(
            0,
            Level(0, "decimal", "%1.")
                + Level(1, "lowerLetter", "%2)")
                + Level(2, "lowerRoman", "%3.")
        );

    private static string Level(
        int level,
        string format,
        string text,
        int start = 1,
        string more = ""
    ) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/>{more}</w:lvl>";

    private static string Definition(int id, string levels) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\">{levels}</w:abstractNum>";

    private static string List(int id, string overrides = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"0\"/>{overrides}</w:num>";

    private static DocxFile Document(string body, string definitions, string lists) =>
        new DocxFile(body).Numbering(definitions + lists);
}
