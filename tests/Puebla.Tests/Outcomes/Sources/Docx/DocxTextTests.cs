using Puebla.Outcomes;
using static Puebla.Tests.Outcomes.Sources.Docx.DocxFile;

namespace Puebla.Tests.Outcomes.Sources.Docx;

public class DocxTextTests
{
    [Fact]
    public async Task Every_paragraph_is_a_line_with_the_number_an_editor_would_count()
    {
        var lines = await new DocxFile(P("uno") + P("") + P("tres")).Lines();
        Assert.Equal(
            [(1, "uno"), (2, ""), (3, "tres")],
            lines.Select(line => (line.Number, line.Text))
        );
    }

    [Fact]
    public async Task Cells_are_read_row_by_row_also_of_a_table_within_a_table()
    {
        static string Cell(string content) => $"<w:tc>{content}</w:tc>";
        var inner = $"<w:tbl><w:tr>{Cell(P("b1"))}{Cell(P("b2"))}</w:tr></w:tbl>";
        var table =
            $"<w:tbl><w:tr>{Cell(P("a"))}{Cell(P("b") + inner)}</w:tr><w:tr>{Cell(P("c"))}</w:tr></w:tbl>";
        var lines = await new DocxFile(table + P("after")).Lines();
        Assert.Equal(["a", "b", "b1", "b2", "c", "after"], lines.Select(line => line.Text));
        Assert.Equal([5, 1], lines.GroupBy(line => line.Role).Select(role => role.Count()));
        Assert.Equal(SourceRole.Table, lines[0].Role);
    }

    [Fact]
    public async Task Notes_and_running_heads_come_after_the_body_once()
    {
        var lines = await new DocxFile(P("body"))
            .Related("header", "header1.xml", Root("hdr", P("head") + P("")))
            .Related("footer", "footer1.xml", Root("ftr", P("foot")))
            .Related(
                "footnotes",
                "footnotes.xml",
                Root(
                    "footnotes",
                    $"<w:footnote w:type=\"separator\" w:id=\"0\">{P("---")}</w:footnote><w:footnote w:id=\"1\">{P("note")}</w:footnote>"
                )
            )
            .Lines();
        Assert.Equal(
            [
                ("body", SourceRole.Body),
                ("note", SourceRole.Note),
                ("head", SourceRole.RunningHead),
                ("foot", SourceRole.RunningHead),
            ],
            lines.Select(line => (line.Text, line.Role))
        );
    }

    [Fact]
    public async Task Inserted_text_is_kept_and_deleted_text_is_not()
    {
        var body =
            $"<w:p><w:ins>{R("nuevo ")}</w:ins><w:del><w:r><w:delText>viejo</w:delText></w:r></w:del><w:moveFrom>{R("ido")}</w:moveFrom><w:moveTo>{R("venido")}</w:moveTo></w:p>";
        Assert.Equal(["nuevo venido"], await new DocxFile(body).Texts());
    }

    [Fact]
    public async Task A_paragraph_whose_end_was_deleted_runs_on_into_the_next()
    {
        var body = P("uno ", "<w:rPr><w:del/></w:rPr>") + P("dos") + P("tres");
        Assert.Equal(["", "uno dos", "tres"], await new DocxFile(body).Texts());
    }

    [Fact]
    public async Task A_row_that_was_deleted_is_gone()
    {
        var table =
            $"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{P("gone")}</w:tc></w:tr><w:tr><w:tc>{P("kept")}</w:tc></w:tr></w:tbl>";
        Assert.Equal(["kept"], await new DocxFile(table).Texts());
    }

    [Fact]
    public async Task Hidden_text_is_left_out_whether_a_run_or_a_style_hides_it()
    {
        var body =
            $"<w:p>{R("a")}{R("b", "<w:vanish/>")}{R("c", "<w:rStyle w:val=\"S\"/>")}{R("d", "<w:rStyle w:val=\"S\"/><w:vanish w:val=\"0\"/>")}</w:p>";
        var file = new DocxFile(body).Styles(
            "<w:style w:type=\"character\" w:styleId=\"S\"><w:rPr><w:vanish/></w:rPr></w:style>"
        );
        Assert.Equal(["ad"], await file.Texts());
    }

    [Fact]
    public async Task Of_a_field_the_result_is_read_also_where_fields_are_nested()
    {
        static string Char(string kind) => $"<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>";
        const string Instruction = "<w:r><w:instrText>IF</w:instrText></w:r>";
        var nested =
            Char("begin")
            + Instruction
            + Char("begin")
            + Instruction
            + Char("separate")
            + R("inner")
            + Char("end")
            + Char("separate");
        var body =
            $"<w:p>{R("antes ")}{nested}{R("result")}{Char("end")}<w:fldSimple w:instr=\"PAGE\">{R(" simple")}</w:fldSimple></w:p>";
        Assert.Equal(["antes result simple"], await new DocxFile(body).Texts());
    }

    [Fact]
    public async Task A_field_that_is_never_closed_takes_no_text_with_it()
    {
        var body =
            $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>X</w:instrText></w:r>{R("uno")}</w:p>"
            + P("dos");
        Assert.Equal(["uno", "dos"], await new DocxFile(body).Texts());
    }

    [Fact]
    public async Task Tabs_breaks_hyphens_and_symbols_become_characters()
    {
        const string Run =
            "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:br w:type=\"page\"/>"
            + "<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:t>\uF0B7“f”\u00AD</w:t></w:r></w:p>";
        Assert.Equal(["a\tb\nc-de\f•✓•“f”"], await new DocxFile(Run).Texts());
    }

    [Fact]
    public async Task Blanks_count_only_where_the_text_says_so()
    {
        const string Run =
            "<w:p><w:r><w:t> a </w:t><w:t xml:space=\"preserve\"> b </w:t><w:t xml:space=\"preserve\"> </w:t><w:t>c</w:t></w:r></w:p>";
        Assert.Equal(["a b  c"], await new DocxFile(Run).Texts());
    }

    [Fact]
    public async Task A_text_box_is_read_once_after_the_paragraph_that_holds_it()
    {
        var box = $"<wps:txbx><w:txbxContent>{P("box")}</w:txbxContent></wps:txbx>";
        var both =
            $"<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>";
        var body = $"<w:p>{R("antes")}<w:r>{both}</w:r>{R(" después")}</w:p>" + P("fin");
        Assert.Equal(["antes después", "box", "fin"], await new DocxFile(body).Texts());
    }

    [Fact]
    public async Task Links_controls_formulas_and_word_art_are_text_too()
    {
        var body =
            $"<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:hyperlink>{R("link ")}</w:hyperlink><w:smartTag>{R("tag ")}</w:smartTag>"
            + "<m:oMath><m:f><m:num><m:r><m:t>x</m:t></m:r></m:num></m:f></m:oMath></w:p></w:sdtContent></w:sdt>"
            + "<w:p><w:r><w:pict><v:shape><v:textpath string=\"BORRADOR\"/></v:shape></w:pict></w:r></w:p>";
        Assert.Equal(["link tag x", "", "BORRADOR"], await new DocxFile(body).Texts());
    }

    [Fact]
    public async Task Headings_are_known_by_style_by_what_it_is_based_on_and_by_level()
    {
        const string Styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"Ttulo2\"><w:name w:val=\"heading 2\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:name w:val=\"Own\"/><w:basedOn w:val=\"Ttulo2\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Loop\"><w:name w:val=\"Loop\"/><w:basedOn w:val=\"Loop\"/></w:style>";
        var body =
            P("a", "<w:pStyle w:val=\"Ttulo2\"/>")
            + P("b", "<w:pStyle w:val=\"Own\"/>")
            + P("c", "<w:outlineLvl w:val=\"0\"/>")
            + P("d", "<w:pStyle w:val=\"Own\"/><w:outlineLvl w:val=\"9\"/>")
            + P("e", "<w:pStyle w:val=\"Loop\"/>");
        Assert.Equal(
            [2, 2, 1, 0, 0],
            (await new DocxFile(body).Styles(Styles).Lines()).Select(line => line.HeadingLevel)
        );
    }

    [Fact]
    public async Task Diagrams_give_their_words()
    {
        const string Diagram =
            "<d:dataModel xmlns:d=\"urn:d\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><d:pt><d:t><a:p><a:r><a:t>Paso </a:t></a:r>"
            + "<a:r><a:t xml:space=\"preserve\"> uno</a:t></a:r></a:p></d:t></d:pt></d:dataModel>";
        Assert.Equal(
            ["texto", "Paso uno"],
            await new DocxFile(P("texto")).Related("diagramData", "data1.xml", Diagram).Texts()
        );
    }

    [Fact]
    public async Task A_typed_label_is_as_deep_as_its_paragraph_is_indented()
    {
        const string Styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:pPr><w:ind w:left=\"1134\" w:hanging=\"567\"/></w:pPr></w:style>";
        var body =
            P("1. a", "<w:ind w:left=\"567\" w:hanging=\"567\"/>")
            + P("• b", "<w:pStyle w:val=\"S\"/>")
            + P("c", "<w:pStyle w:val=\"S\"/><w:ind w:firstLine=\"300\"/>")
            + P("d", "<w:ind w:left=\"-2000000000\" w:hanging=\"2000000000\"/>");
        Assert.Equal(
            [null, 2, 4, null],
            (await new DocxFile(body).Styles(Styles).Lines()).Select(line => line.ListLevel)
        );
    }

    [Fact]
    public async Task The_strict_edition_of_the_format_reads_alike()
    {
        var strict = Root("document", $"<w:body>{P("uno")}</w:body>")
            .Replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main",
                StringComparison.Ordinal
            );
        Assert.Equal(["uno"], await new DocxFile().Part("word/document.xml", strict).Texts());
    }
}
