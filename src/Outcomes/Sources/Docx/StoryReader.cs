namespace Puebla.Outcomes.Sources.Docx;

/// <summary>Reads one story (the body, a running head, the notes) into lines, a line for each paragraph in document order.</summary>
/// <param name="xml">The part, with the element that holds the story at hand.</param>
/// <param name="document">Styles and lists.</param>
/// <param name="honourFields">False for a story whose fields are never closed: then only the instructions themselves are left out.</param>
internal sealed class StoryReader(PartReader xml, DocumentContext document, bool honourFields)
{
    private readonly Numbering.Counters _numbers = new(document.Lists);
    private readonly Numbering.Counters _boxNumbers = new(document.Lists);
    private readonly Fields _fields = new();
    private readonly List<SourceLine> _lines = [];
    private string _carried = "";

    /// <summary>Whether the last field was still open, so that text may have been taken for its instruction.</summary>
    public bool EndedInInstruction => _fields.InInstruction;

    public List<SourceLine> Read(SourceRole role)
    {
        Blocks(role, _numbers);
        if (_carried.Length > 0)
            _lines.Add(new(0, _carried, Role: role));
        return _lines;
    }

    /// <summary>Reads a part that is a drawing as a whole: a diagram or a chart.</summary>
    public List<SourceLine> ReadDrawing()
    {
        Drawing(SourceRole.Body);
        return _lines;
    }

    private void Blocks(SourceRole role, Numbering.Counters numbers) =>
        xml.Children(() => Block(role, numbers));

    private void Block(SourceRole role, Numbering.Counters numbers)
    {
        switch (xml.Name)
        {
            case "p":
                ReadParagraph(role, numbers);
                break;
            case "tbl":
                Rows(role == SourceRole.Body ? SourceRole.Table : role, numbers);
                break;
            case "body" or "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo":
                Blocks(role, numbers);
                break;
            case "footnote" or "endnote" when xml.Attribute("type") is null or "normal":
                Blocks(role, numbers);
                break;
            case "AlternateContent":
                Alternate(() => Blocks(role, numbers));
                break;
            case "altChunk" or "subDoc":
                throw new RefusedException("docx-embedded");
        }
    }

    private void Rows(SourceRole role, Numbering.Counters numbers)
    {
        var gone = false;
        xml.Children(() =>
        {
            switch (xml.Name)
            {
                case "trPr":
                    xml.Children(() =>
                        gone |= xml.Name == "del" || (xml.Name == "hidden" && xml.IsOn())
                    );
                    break;
                case "tr" or "sdt" or "sdtContent" or "customXml":
                    Rows(role, numbers);
                    break;
                case "tc" when !gone:
                    Blocks(role, numbers);
                    break;
            }
        });
    }

    private void ReadParagraph(SourceRole role, Numbering.Counters numbers)
    {
        var place = _lines.Count;
        _lines.Add(new(0, ""));
        var paragraph = new Paragraph { Style = document.Styles.DefaultParagraph };
        paragraph.Text.Append(_carried);
        _carried = "";
        xml.Children(() => Inline(paragraph, role));
        _lines[place] = Finish(paragraph, role, numbers);
    }

    private SourceLine Finish(Paragraph paragraph, SourceRole role, Numbering.Counters numbers)
    {
        if (paragraph.EndIsGone)
        {
            _carried = paragraph.Text.ToString();
            return new(0, "", Role: role);
        }
        var styles = document.Styles.Chain(paragraph.Style);
        var list = document.Lists.Of(paragraph.NumId, paragraph.Level, styles);
        var label = list is var (id, level) ? numbers.Next(id, level) : null;
        return new(
            0,
            paragraph.Text.ToString(),
            Headings.Level(paragraph.Outline, styles),
            label,
            label is null ? paragraph.Indentation.Depth(styles) : list!.Value.Level,
            role
        );
    }

    private void Inline(Paragraph paragraph, SourceRole role)
    {
        switch (xml.Name)
        {
            case "pPr":
                ParagraphProperties.Read(xml, paragraph);
                break;
            case "r":
                var hidden = document.Styles.IsHidden(paragraph.Style) ?? false;
                xml.Children(() => hidden = Run(paragraph, role, hidden));
                break;
            case "hyperlink"
            or "smartTag"
            or "sdt"
            or "sdtContent"
            or "customXml"
            or "ins"
            or "moveTo"
            or "fldSimple"
            or "dir"
            or "bdo"
            or "rubyBase":
                xml.Children(() => Inline(paragraph, role));
                break;
            case "oMath" or "oMathPara":
                Letters(paragraph);
                break;
            case "AlternateContent":
                Alternate(() => xml.Children(() => Inline(paragraph, role)));
                break;
            case "subDoc":
                throw new RefusedException("docx-embedded");
        }
    }

    /// <summary>Reads one child of a run and says whether the run is hidden from here on.</summary>
    private bool Run(Paragraph paragraph, SourceRole role, bool hidden)
    {
        switch (xml.Name)
        {
            case "rPr":
                return RunIsHidden(hidden);
            case "fldChar":
                _fields.Mark(xml.Attribute("fldCharType"));
                break;
            case "AlternateContent":
                Alternate(() => xml.Children(() => Run(paragraph, role, hidden)));
                break;
            case "drawing" or "pict" or "object" when !hidden:
                Drawing(role);
                break;
            case "ruby":
                xml.Children(() => Inline(paragraph, role));
                break;
            default:
                if (!hidden && !(honourFields && _fields.InInstruction))
                    paragraph.Text.Append(RunText.Of(xml));
                break;
        }
        return hidden;
    }

    private bool RunIsHidden(bool inherited)
    {
        bool? direct = null;
        bool? style = null;
        xml.Children(() =>
        {
            if (xml.Name == "vanish")
                direct = xml.IsOn();
            else if (xml.Name == "rStyle")
                style = document.Styles.IsHidden(xml.Value());
        });
        return direct ?? style ?? inherited;
    }

    /// <summary>All text within, as formulas and shapes hold it.</summary>
    private void Letters(Paragraph paragraph) =>
        xml.Children(() =>
        {
            if (xml.Name == "t")
                paragraph.Text.Append(xml.Text());
            else
                Letters(paragraph);
        });

    /// <summary>Text boxes stand in the middle of a paragraph; their paragraphs follow it as lines of their own.</summary>
    private void Drawing(SourceRole role) =>
        xml.Children(() =>
        {
            switch (xml.Name)
            {
                case "txbxContent":
                    var carried = _carried;
                    _carried = "";
                    Blocks(role, _boxNumbers);
                    _carried = carried;
                    break;
                case "p":
                    var shape = new Paragraph();
                    Letters(shape);
                    _lines.Add(new(0, shape.Text.ToString(), Role: role));
                    break;
                case "textpath" when xml.Attribute("string") is { Length: > 0 } words:
                    _lines.Add(new(0, words, Role: role));
                    break;
                case "AlternateContent":
                    Alternate(() => Drawing(role));
                    break;
                default:
                    Drawing(role);
                    break;
            }
        });

    /// <summary>Of several renderings of one thing the first is read, so that nothing is read twice.</summary>
    private void Alternate(Action content)
    {
        var taken = false;
        xml.Children(() =>
        {
            if (taken || xml.Name is not ("Choice" or "Fallback"))
                return;
            taken = true;
            content();
        });
    }
}
