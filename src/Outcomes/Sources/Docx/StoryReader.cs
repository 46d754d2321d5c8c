namespace Puebla.Outcomes.Sources.Docx;

/// <summary>Reads one story (the body, a running head, the notes) into lines, a line for each paragraph in document order.</summary>
internal sealed class StoryReader
{
    private readonly PartReader _xml;
    private readonly DocumentContext _document;
    private readonly Numbering.Counters _numbers;
    private readonly Numbering.Counters _boxNumbers;
    private readonly Fields _fields = new();
    private readonly InlineReader _inline;
    private readonly List<SourceLine> _lines = [];
    private string _carried = "";

    /// <summary>Begins a story.</summary>
    /// <param name="xml">The part, with the element that holds the story at hand.</param>
    /// <param name="document">Styles and lists.</param>
    /// <param name="honourFields">False for a story whose fields are never closed: then only the instructions themselves are left out.</param>
    public StoryReader(PartReader xml, DocumentContext document, bool honourFields)
    {
        _xml = xml;
        _document = document;
        _numbers = new(document.Lists);
        _boxNumbers = new(document.Lists);
        _inline = new(xml, document.Styles, _fields, honourFields, Drawing);
    }

    /// <summary>Whether the last field was still open, so that text may have been taken for its instruction.</summary>
    public bool EndedInInstruction => _fields.InInstruction;

    public List<SourceLine> Read(SourceRole role)
    {
        Blocks(role, _numbers);
        AddCarried(role);
        return _lines;
    }

    /// <summary>Reads a part that is a drawing as a whole: a diagram or a chart.</summary>
    public List<SourceLine> ReadDrawing()
    {
        Drawing(SourceRole.Body);
        return _lines;
    }

    private void Blocks(SourceRole role, Numbering.Counters numbers) =>
        _xml.Children(() => Block(role, numbers));

    private void Block(SourceRole role, Numbering.Counters numbers)
    {
        switch (_xml.Name)
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
            case "footnote" or "endnote" when _xml.Attribute("type") is null or "normal":
                Blocks(role, numbers);
                break;
            case "AlternateContent":
                _xml.FirstChoice(() => Blocks(role, numbers));
                break;
            case "altChunk" or "subDoc":
                throw new RefusedException("docx-embedded");
        }
    }

    private void Rows(SourceRole role, Numbering.Counters numbers)
    {
        var gone = false;
        _xml.Children(() =>
        {
            switch (_xml.Name)
            {
                case "trPr":
                    _xml.Children(() =>
                        gone |= _xml.Name == "del" || (_xml.Name == "hidden" && _xml.IsOn())
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
        var paragraph = new Paragraph { Style = _document.Styles.DefaultParagraph };
        paragraph.Text.Append(_carried);
        _carried = "";
        _xml.Children(() => _inline.Read(paragraph, role));
        _lines[place] = Finish(paragraph, role, numbers);
    }

    private SourceLine Finish(Paragraph paragraph, SourceRole role, Numbering.Counters numbers)
    {
        if (paragraph.EndIsGone)
        {
            _carried = paragraph.Text.ToString();
            return new(0, "", Role: role);
        }
        var styles = _document.Styles.Chain(paragraph.Style);
        var list = _document.Lists.Of(paragraph.NumId, paragraph.Level, styles);
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

    /// <summary>Keeps the text of a last paragraph whose end was deleted.</summary>
    private void AddCarried(SourceRole role)
    {
        if (_carried.Length > 0)
            _lines.Add(new(0, _carried, Role: role));
    }

    /// <summary>Text boxes stand in the middle of a paragraph; their paragraphs follow it as lines of their own.</summary>
    private void Drawing(SourceRole role) =>
        _xml.Children(() =>
        {
            switch (_xml.Name)
            {
                case "txbxContent":
                    var carried = _carried;
                    _carried = "";
                    Blocks(role, _boxNumbers);
                    AddCarried(role);
                    _carried = carried;
                    break;
                case "p":
                    _lines.Add(new(0, _xml.Letters(), Role: role));
                    break;
                case "textpath" when _xml.Attribute("string") is { Length: > 0 } words:
                    _lines.Add(new(0, words, Role: role));
                    break;
                case "AlternateContent":
                    _xml.FirstChoice(() => Drawing(role));
                    break;
                default:
                    Drawing(role);
                    break;
            }
        });
}
